import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, Row, showToast, Tag, TextLink, TimeStamp } from '@pathways/ui';
import { useState } from 'react';
import type { ConsentAnswer, ConsentPartsFragment } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';
import { stateTones, stateWords } from './consent-words.js';
import styles from './ConsentCard.module.css';

export const ConsentParts = graphql(`
  fragment ConsentParts on ConsentRequest {
    id
    purposeWords
    state
    askedAt
    askedBy
    decidedAt
    decidedBy
    withdrawnAt
    schoolName
    groupId
    groupName
    promptHeading
    saidAt
    passage {
      before
      quote
      after
    }
    quotedIn {
      title
      slug
    }
    viewerCanGive
    viewerCanRefuse
    viewerCanWithdraw
  }
`);

export const AnswerConsentDocument = graphql(`
  mutation AnswerConsent($input: AnswerConsentInput!) {
    answerConsent(input: $input) {
      consentRequest {
        id
        ...ConsentParts
      }
      errors {
        message
      }
    }
  }
`);

const done: Readonly<Record<ConsentAnswer, string>> = {
  GIVE: 'Your school agrees. You can take this back at any time.',
  REFUSE: 'Your school does not agree. These words will not be quoted.',
  WITHDRAW: 'Taken back. The words are gone from every page that quoted them.',
};

/** One question, read where it was said. */
export function ConsentCard({ request }: { request: ConsentPartsFragment }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [answer, { loading }] = useMutation(AnswerConsentDocument, { errorPolicy: 'all' });
  const say = async (word: ConsentAnswer) => {
    const input = { consentId: request.id, answer: word };
    const told = await answer({ variables: { input } }).catch(() => null);
    const refused = refusalOf(told?.data?.answerConsent, told?.error);
    setRefusal(refused);
    if (!refused) showToast({ text: done[word], tone: 'success' });
  };
  return (
    <article
      id={request.id}
      className={styles['card']}
      aria-label={`Question about words of ${request.schoolName}`}
    >
      <p className={styles['who']}>
        <strong>{request.askedBy}</strong>, a researcher, asks {request.schoolName},{' '}
        <TimeStamp at={request.askedAt} />:
      </p>
      <h3 className={styles['what']}>{request.purposeWords}?</h3>
      <Passage request={request} />
      <Outcome request={request} />
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <Row gap="s">
        {request.viewerCanGive && (
          <Button tone="primary" onPress={() => void say('GIVE')} pending={loading} pendingLabel="Agreeing">
            Agree
          </Button>
        )}
        {request.viewerCanRefuse && (
          <Button onPress={() => void say('REFUSE')} isDisabled={loading}>
            Do not agree
          </Button>
        )}
        {request.viewerCanWithdraw && <Withdraw request={request} onSure={() => void say('WITHDRAW')} />}
      </Row>
    </article>
  );
}

function Passage({
  request: { passage, groupName, promptHeading, saidAt, groupId },
}: {
  request: ConsentPartsFragment;
}) {
  return (
    <figure className={styles['passage']}>
      {passage ? (
        <blockquote>
          {passage.before}
          <mark>{passage.quote}</mark>
          {passage.after}
        </blockquote>
      ) : (
        <p>
          These words are out of sight: they were deleted, or hidden because of a flag. Nobody can quote them.
        </p>
      )}
      <figcaption>
        On “{promptHeading}” in <TextLink href={`/groups/${groupId}`}>{groupName}</TextLink>,{' '}
        <TimeStamp at={saidAt} />. {passage && 'Only the marked words are asked for.'}
      </figcaption>
    </figure>
  );
}

function Outcome({ request }: { request: ConsentPartsFragment }) {
  const at = request.withdrawnAt ?? request.decidedAt;
  return (
    <div className={styles['outcome']}>
      <Tag tone={stateTones[request.state]}>{stateWords[request.state]}</Tag>
      {at && (
        <span>
          {request.withdrawnAt ? 'taken back' : `answered by ${request.decidedBy},`} <TimeStamp at={at} />
        </span>
      )}
      {request.quotedIn.map(practice => (
        <TextLink key={practice.slug} href={`/library/${practice.slug}`}>
          {request.state === 'GIVEN' ? 'Quoted in' : 'Was quoted in'} “{practice.title}”
        </TextLink>
      ))}
    </div>
  );
}

function Withdraw({ request, onSure }: { request: ConsentPartsFragment; onSure: () => void }) {
  const isPublic = request.quotedIn.length > 0;
  return (
    <Dialog
      title="Take the consent back?"
      role="alertdialog"
      trigger={<Button>Take it back</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Keep it</Button>
          <Button
            tone="danger"
            onPress={() => {
              close();
              onSure();
            }}
          >
            Take it back
          </Button>
        </>
      )}
    >
      <p>
        {isPublic
          ? 'The words disappear from the public library at once, and an editor is told. Copies that readers have printed or saved cannot be called back.'
          : 'The words can no longer be quoted, from this moment on.'}
      </p>
    </Dialog>
  );
}

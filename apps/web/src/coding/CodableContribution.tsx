import { useMutation } from '@apollo/client/react';
import { Button, Notice, Row, Select, showToast, Stack, TimeStamp } from '@pathways/ui';
import { useState } from 'react';
import type { CodablePartsFragment, ResearchRoomQuery } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';
import type { Span } from './caret.js';
import { CodePassageDocument, ExcerptParts } from './coding.documents.js';
import { ExcerptLine } from './ExcerptLine.js';
import { PassageText } from './PassageText.js';
import styles from './CodableContribution.module.css';

export type CodeChoice = NonNullable<ResearchRoomQuery['researchRoom']>['codes'][number];

interface CodableContributionProps {
  contribution: CodablePartsFragment;
  codes: readonly CodeChoice[];
}

/** One contribution as a researcher codes it: its text, what is marked in it, what the school was asked. */
export function CodableContribution({ contribution, codes }: CodableContributionProps) {
  const [taken, setTaken] = useState<Span | null>(null);
  const excerpts = readFragment(ExcerptParts, contribution.excerpts);
  const marks = excerpts.flatMap(({ id, startsAt, endsAt }) =>
    typeof startsAt === 'number' && typeof endsAt === 'number' ? [{ id, startsAt, endsAt }] : [],
  );
  return (
    <article
      className={styles['contribution']}
      aria-label={`${contribution.speaker} on ${contribution.promptHeading}`}
    >
      <p className={styles['head']}>
        <strong>{contribution.speaker}</strong> on {contribution.promptHeading},{' '}
        <TimeStamp at={contribution.postedAt} />
      </p>
      <PassageText
        label={`What ${contribution.speaker} wrote`}
        text={contribution.text}
        marks={marks}
        taken={taken}
        onTaken={setTaken}
      />
      {taken && (
        <ApplyCode contribution={contribution} span={taken} codes={codes} onDone={() => setTaken(null)} />
      )}
      {excerpts.length > 0 && (
        <ul className={styles['excerpts']} aria-label="Marked passages">
          {excerpts.map(excerpt => (
            <ExcerptLine key={excerpt.id} excerpt={excerpt} />
          ))}
        </ul>
      )}
    </article>
  );
}

interface ApplyCodeProps extends CodableContributionProps {
  span: Span;
  onDone: () => void;
}

function ApplyCode({ contribution, span, codes, onDone }: ApplyCodeProps) {
  const [codeId, setCodeId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [apply, { loading }] = useMutation(CodePassageDocument, { errorPolicy: 'all' });
  const run = async () => {
    if (!codeId) return setRefusal('Choose a code first.');
    const input = { contributionId: contribution.id, revision: contribution.revision, codeId, ...span };
    const answer = await apply({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.codePassage, answer?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: 'The code is on the passage. Members see it.', tone: 'success' });
    onDone();
  };
  return (
    <div className={styles['apply']} role="group" aria-label="Code this passage">
      <Stack gap="s">
        <blockquote className={styles['taken']}>
          {contribution.text.slice(span.startsAt, span.endsAt)}
        </blockquote>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <Select
          label="Code"
          options={codes.map(code => ({ id: code.id, label: code.name, hint: code.definition }))}
          value={codeId}
          onChange={setCodeId}
        />
        <Row gap="s">
          <Button
            tone="primary"
            onPress={() => void run()}
            pending={loading}
            pendingLabel="Applying the code"
          >
            Apply the code
          </Button>
          <Button tone="quiet" onPress={onDone}>
            Let go
          </Button>
        </Row>
      </Stack>
    </div>
  );
}

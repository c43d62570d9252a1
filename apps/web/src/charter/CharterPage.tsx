import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  FailedState,
  Loading,
  Notice,
  Page,
  RefusedState,
  Section,
  Skeleton,
  Stack,
} from '@pathways/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { readFragment } from '../gql/index.js';
import type { GroupCharterQuery } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import { AcceptCharter } from './AcceptCharter.js';
import styles from './Charter.module.css';
import { CharterChangeParts, GroupCharterDocument } from './charter.documents.js';
import { CharterHistory } from './CharterHistory.js';
import { CharterSchools } from './CharterSchools.js';
import { ProposeChange } from './ProposeChange.js';
import { WaitingChange } from './WaitingChange.js';

type Charter = NonNullable<GroupCharterQuery['groupCharter']>;

/** `/groups/:id/charter`: what the group agreed, what is to change, who accepted what and when. */
export function CharterPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(GroupCharterDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  if (error && !data) {
    return (
      <Page title="Charter">
        <FailedState onRetry={again} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Charter">
        <Loading label="Loading the charter">
          <Skeleton height="40rem" />
        </Loading>
      </Page>
    );
  }
  if (!data.groupCharter) {
    return (
      <Page title="Charter">
        <RefusedState action={<ButtonLink href="/">See your groups</ButtonLink>} />
      </Page>
    );
  }
  return <Seen charter={data.groupCharter} again={again} />;
}

function Seen({ charter, again }: { charter: Charter; again: () => void }) {
  const [isProposing, setProposing] = useState(false);
  const waiting = readFragment(CharterChangeParts, charter.waiting);
  const owed = charter.schools.filter(({ viewerCanAccept }) => viewerCanAccept);
  return (
    <Page
      kicker={`Charter no. ${charter.number} · since ${dayWords(charter.adoptedAt.slice(0, 10))}`}
      title={`What ${charter.groupName} agreed`}
      lead="Each line is a setting of the room, and the room keeps to it."
      breadcrumbs={[{ label: charter.groupName, href: `/groups/${charter.groupId}` }]}
      actions={
        charter.viewerCanPropose && !isProposing ? (
          <Button onPress={() => setProposing(true)}>Propose a change</Button>
        ) : undefined
      }
    >
      {waiting && <WaitingChange groupId={charter.groupId} change={waiting} onDone={again} />}
      {!waiting && owed.length > 0 && (
        <Notice live={false} tone="warning" title="Your school has not accepted this charter yet">
          <Stack>
            <p>Until it has, researchers mark nothing in its words. Read the lines below, then accept.</p>
            <AcceptCharter groupId={charter.groupId} number={charter.number} schools={owed} onDone={again} />
          </Stack>
        </Notice>
      )}
      {isProposing ? (
        <ProposeChange
          charter={charter}
          onDone={() => {
            setProposing(false);
            again();
          }}
          onCancel={() => setProposing(false)}
        />
      ) : (
        <Lines lines={charter.lines} />
      )}
      {charter.schools.length > 0 && (
        <Section title="Who accepted it">
          <CharterSchools schools={charter.schools} label="Who has accepted the charter" />
        </Section>
      )}
      <Section title="All versions">
        <CharterHistory
          versions={charter.versions}
          givenUp={charter.givenUp.map(change => readFragment(CharterChangeParts, change))}
        />
      </Section>
    </Page>
  );
}

function Lines({ lines }: Pick<Charter, 'lines'>) {
  return (
    <Section title="The charter in force">
      <ul className={styles['lines']} aria-label="Clauses">
        {lines.map(({ clause, title, drives, choice }) => (
          <li key={clause} className={styles['line']}>
            <strong>
              {title}: {choice.label}
            </strong>
            <p>{choice.words}</p>
            <p className={styles['drives']}>Decides {drives}.</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

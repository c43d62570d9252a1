import { useQuery } from '@apollo/client/react';
import { FailedState, Notice, Table, TextLink, type Column } from '@pathways/ui';
import type { WaitingPracticesQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { reasonWords } from './card-words.js';

export const WaitingPracticesDocument = graphql(`
  query WaitingPractices {
    waitingPractices {
      practiceId
      title
      who
      because
      since
      days
      reminders
    }
    waitingConsents {
      groupId
      groupName
      who
      passages
      since
      days
      reminders
    }
  }
`);

interface Line {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly who: string;
  readonly days: number;
  readonly reminders: number;
}

/** After so many days somebody is stuck. */
const stuckAfter = 7;

const columns: readonly Column<Line>[] = [
  {
    id: 'where',
    label: 'What waits',
    cell: ({ href, title }) => <TextLink href={href}>{title}</TextLink>,
  },
  { id: 'who', label: 'On whom', cell: line => line.who },
  { id: 'days', label: 'Days', numeric: true, cell: line => line.days },
  { id: 'reminders', label: 'Reminders', numeric: true, cell: line => line.reminders },
];

function stuckIn({ waitingPractices, waitingConsents }: WaitingPracticesQuery): Line[] {
  const practices = waitingPractices.map(line => ({
    key: `${line.practiceId} ${line.who} ${line.because}`,
    href: `/practices/${line.practiceId}`,
    title: line.title,
    who: `${line.who} ${reasonWords[line.because]}`,
    days: line.days,
    reminders: line.reminders,
  }));
  const consents = waitingConsents.map(line => ({
    key: `${line.groupId} ${line.who}`,
    href: `/groups/${line.groupId}/coding`,
    title: `${line.passages === 1 ? 'One passage' : `${line.passages} passages`} of ${line.groupName}`,
    who: `${line.who} says whether its words may be quoted`,
    days: line.days,
    reminders: line.reminders,
  }));
  return [...practices, ...consents]
    .filter(({ days }) => days >= stuckAfter)
    .sort((one, other) => other.days - one.days);
}

/** What is stuck: the oldest first, on whom, why and since when. */
export function Waiting() {
  const { data, error, loading, refetch } = useQuery(WaitingPracticesDocument, {
    fetchPolicy: 'cache-and-network',
  });
  if (!data && error) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  const stuck = data ? stuckIn(data) : [];
  if (stuck.length === 0) return null;
  return (
    <>
      <Notice
        tone="warning"
        live={false}
        title={stuck.length === 1 ? 'One step is stuck' : `${stuck.length} steps are stuck`}
      >
        Waiting for a week or longer. Everybody in the list is reminded by the product; after three reminders
        it is for you to ask.
      </Notice>
      <Table
        caption="What is stuck, the oldest first"
        columns={columns}
        rows={stuck}
        rowKey={({ key }) => key}
      />
    </>
  );
}

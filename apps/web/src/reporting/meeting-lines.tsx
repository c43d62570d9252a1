import type { AuthorityOverviewsQuery } from '../gql/graphql.js';
import { kindWords, whenWords } from '../meetings/meeting-words.js';

type Part = AuthorityOverviewsQuery['authorityOverviews'][number]['schools'][number]['parts'][number];

const counted = (count: number, words: string): string[] => (count > 0 ? [`${count} ${words}`] : []);

/** The next meeting with its date, and how many were before it; nothing of what for. */
export function meetingLines({ groupKind, meetings }: Part) {
  if (!groupKind) return '–';
  const next = meetings.findLast(({ standing }) => standing === 'to come');
  const many = (of: string) => meetings.filter(({ standing }) => standing === of).length;
  const before = [...counted(many('took place'), 'held'), ...counted(many('nobody said'), 'not told of')];
  return (
    <>
      <div>{next ? `${kindWords[next.kind]}: ${whenWords(next.startsAt)}` : 'none planned'}</div>
      {before.length > 0 && <div>{before.join(', ')}</div>}
    </>
  );
}

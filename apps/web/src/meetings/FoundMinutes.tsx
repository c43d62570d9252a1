import { useQuery } from '@apollo/client/react';
import { FailedState, Section, ShowMore, TextLink } from '@pathways/ui';
import type { Wanted } from '../discussions/search-wanted.js';
import { Passage } from '../discussions/Passage.js';
import foundStyles from '../discussions/Found.module.css';
import type { MinutesPart, SearchMinutesQuery } from '../gql/graphql.js';
import { addressOf, kindWords, whenWords } from './meeting-words.js';
import { SearchMinutesDocument } from './minutes-search.documents.js';

type Found = SearchMinutesQuery['searchMinutes']['nodes'][number];

const partWords: Readonly<Record<MinutesPart, string>> = {
  DECISIONS: 'What we decided',
  ACTIONS: 'Who does what',
  LEARNING: 'What we learned',
  VISIT: 'What we keep of the visit',
};

const joined = (shown: SearchMinutesQuery, next: SearchMinutesQuery): SearchMinutesQuery => ({
  searchMinutes: {
    ...next.searchMinutes,
    nodes: [...shown.searchMinutes.nodes, ...next.searchMinutes.nodes],
  },
});

/**
 * What was found in minutes of meetings and notes of visits; nothing at all where there is nothing. Minutes answer no prompt and speak
 * for no one school.
 */
export function FoundMinutes({ wanted }: { wanted: Wanted }) {
  const { words, room, section, school, person, from, until } = wanted;
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(SearchMinutesDocument, {
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
    variables: { words, room, person, from, until },
    skip: Boolean(section || school),
  });
  const shown = section || school ? undefined : (data ?? (error ? undefined : previousData));
  if (error && !shown) {
    return (
      <Section title="In minutes">
        <FailedState onRetry={() => void refetch()} isRetrying={loading} />
      </Section>
    );
  }
  if (!shown || shown.searchMinutes.nodes.length === 0) return null;
  const { nodes, pageInfo } = shown.searchMinutes;
  return (
    <Section
      title="In minutes"
      lead={nodes[0]?.isNear ? 'Nobody wrote these very words. This comes near:' : undefined}
    >
      {nodes.map(found => (
        <FoundPart key={`${found.meetingId} ${found.part}`} found={found} />
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <ShowMore
          noun="passages of minutes"
          shown={nodes.length}
          pending={loading}
          onMore={() =>
            void fetchMore({
              variables: { after: pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
            })
          }
        />
      )}
    </Section>
  );
}

function FoundPart({ found }: { found: Found }) {
  const { meetingId, title, kind, startsAt, roomId, roomName, part, writtenBy, passage } = found;
  return (
    <article aria-label={`${partWords[part]}: ${title}`} className={foundStyles['found']}>
      <p>
        <strong>{partWords[part]}</strong>
      </p>
      <p className={foundStyles['lines']}>
        <Passage parts={passage} />
      </p>
      <p className={foundStyles['marks']}>
        <TextLink href={addressOf({ groupId: roomId, id: meetingId })}>{title}</TextLink>
        {`, ${kindWords[kind].toLowerCase()} of ${roomName}`}
        {startsAt && `, ${whenWords(startsAt)}`}
        {`. Written by ${writtenBy}`}
      </p>
    </article>
  );
}

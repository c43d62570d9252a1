import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FailedState,
  List,
  ListRow,
  Loading,
  Page,
  Skeleton,
  Tag,
  TextLink,
  TimeStamp,
} from '@pathways/ui';
import type { FlagsToSettleQuery } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { FlagFields, FlagsToSettleDocument, WordReadingFields } from './flag.documents.js';
import { FlaggedWordsList } from './FlaggedWordsList.js';
import { FlaggedWordsParts } from './words-flag.documents.js';
import { FlagActions } from './FlagActions.js';
import { HiddenWordsList } from './HiddenWordsList.js';
import { FlagStanding } from './FlagStanding.js';

type Flagged = FlagsToSettleQuery['flagsToSettle'][number];

/** What waits for a facilitator or a coordinator: everything about a flagged contribution but its words. */
export function FlagsPage() {
  const { data, error, loading, refetch } = useQuery(FlagsToSettleDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const words = readFragment(FlaggedWordsParts, data?.flaggedWordsToSettle ?? []);
  return (
    <Page
      title="Flags and hidden words"
      lead="You see who wrote and who flagged, and not the words. Open them only if you must: that you did, and why, is told to the room or kept beside the flag."
    >
      {data && (words.length === 0 || data.flagsToSettle.length > 0) && (
        <Flags all={data.flagsToSettle} onDone={refetch} />
      )}
      <FlaggedWordsList all={words} onDone={refetch} />
      <HiddenWordsList />
      {!data && error && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading what was flagged">
          <Skeleton height="16rem" />
        </Loading>
      )}
    </Page>
  );
}

function Flags({ all, onDone }: { all: readonly Flagged[]; onDone: () => Promise<unknown> }) {
  if (all.length === 0) {
    return (
      <EmptyState title="No flag waits for you" icon="checked">
        <p>
          When somebody flags a contribution in a group that you facilitate or coordinate, or other words that
          you look after, it appears here.
        </p>
      </EmptyState>
    );
  }
  return (
    <List label="Flagged contributions">
      {all.map(flagged => (
        <FlaggedRow key={flagged.contributionId} flagged={flagged} onDone={onDone} />
      ))}
    </List>
  );
}

function FlaggedRow({ flagged, onDone }: { flagged: Flagged; onDone: () => Promise<unknown> }) {
  const { contributionId, groupId, groupName, hiddenAt, viewerReadsRoom } = flagged;
  const flags = readFragment(FlagFields, flagged.flags);
  const readings = readFragment(WordReadingFields, flagged.readings);
  const place = `/groups/${groupId}#${contributionId}`;
  const waits = flags.some(flag => flag.outcome === null);
  return (
    <ListRow
      title={viewerReadsRoom ? <TextLink href={place}>{groupName}</TextLink> : groupName}
      detail={
        <>
          {flagged.authorName}
          {flagged.schoolName && `, ${flagged.schoolName}`}, on “{flagged.heading}”,{' '}
          <TimeStamp at={flagged.postedAt} /> · {flagged.programmeName}
        </>
      }
      end={<Tag tone={waits ? 'warning' : 'neutral'}>{waits ? 'Waits for you' : 'Kept hidden'}</Tag>}
    >
      <FlagStanding flags={flags} readings={readings} isHidden={hiddenAt !== null} />
      <FlagActions
        contributionId={contributionId}
        flags={flags}
        isHidden={hiddenAt !== null}
        canSettle={flagged.viewerCanSettle}
        canReword={false}
        onDone={onDone}
      />
    </ListRow>
  );
}

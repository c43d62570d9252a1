import { readFragment } from '../gql/index.js';
import type { Contribution } from '../discussions/room.documents.js';
import { useRoomTools } from '../discussions/RoomTools.js';
import { FlagFields, WordReadingFields } from './flag.documents.js';
import { FlagActions } from './FlagActions.js';
import { FlagStanding } from './FlagStanding.js';

/** On a contribution's card: what its flags come to. Nothing, on almost all of them. */
export function ContributionFlags({ contribution }: { contribution: Contribution }) {
  const { follower } = useRoomTools();
  const { id, hiddenAt, viewerCanSettleFlags, viewerCanReword } = contribution;
  const flags = readFragment(FlagFields, contribution.flags);
  const readings = readFragment(WordReadingFields, contribution.wordReadings);
  if (flags.length === 0) return null;
  const isHidden = hiddenAt !== null;
  return (
    <>
      <FlagStanding flags={flags} readings={readings} isHidden={isHidden} />
      <FlagActions
        contributionId={id}
        flags={flags}
        isHidden={isHidden}
        canSettle={viewerCanSettleFlags}
        canReword={viewerCanReword}
        onDone={() => follower.catchUp()}
      />
    </>
  );
}

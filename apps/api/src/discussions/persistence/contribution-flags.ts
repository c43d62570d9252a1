import { canFlag, canReword, canSettleFlags } from '@pathways/domain/safeguarding';
import type { PersonId } from '@pathways/domain/shared';
import { flagsSeen, readingsSeen, type FlagColumns } from '../../safeguarding/flag-view.js';
import type { ContributionView, RoomLens } from '../application/room.views.js';

interface FlaggedRow extends FlagColumns {
  readonly author_id: PersonId;
  readonly deleted_at: Date | null;
  readonly hidden_at: Date | null;
}

/** What the one who looks is told of its flags, and may do about them. */
export function toFlags(
  { actor, facts, pseudonyms }: RoomLens,
  row: FlaggedRow,
): Pick<
  ContributionView,
  'flags' | 'wordReadings' | 'viewerCanFlag' | 'viewerCanSettleFlags' | 'viewerCanReword'
> {
  const written = { author: row.author_id, deletedAt: row.deleted_at, hiddenAt: row.hidden_at };
  const viewer = { person: actor.personId, seesNames: pseudonyms === null };
  return {
    flags: flagsSeen(viewer, row),
    wordReadings: readingsSeen(viewer, row),
    viewerCanFlag: canFlag(actor, facts, written),
    viewerCanSettleFlags: canSettleFlags(actor, facts, written),
    viewerCanReword: canReword(actor, facts, written),
  };
}

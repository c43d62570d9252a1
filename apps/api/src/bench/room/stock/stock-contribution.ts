import {
  canConsentToResearch,
  canDelete,
  canEdit,
  canMove,
  canReact,
  type TalkDocument,
} from '@pathways/domain/discussions';
import { canFlag, canReword, canSettleFlags } from '@pathways/domain/safeguarding';
import type { RoomLens } from '../../../discussions/application/room.views.js';
import type { StockDiscussion } from './stock-room-rows.js';
import type { StockContribution } from './stock-talk-rows.js';

/** What its own columns and the viewer's rights say of a contribution; the rest is resolved field by field. */
export interface ShownContribution extends Omit<StockContribution, 'body' | 'document' | 'clientId'> {
  readonly lens: RoomLens;
  readonly body: string | null;
  readonly document: TalkDocument | null;
  readonly clientId: string | null;
  readonly isViewers: boolean;
  readonly isDeletedByAuthor: boolean;
}

export function shownContribution(
  row: StockContribution,
  { closedAt, writeFirst }: StockDiscussion,
  lens: RoomLens,
): ShownContribution {
  const { actor, facts } = lens;
  const isViewers = row.authorId === actor.personId;
  const round = { closedAt, writeFirst };
  const written = {
    author: row.authorId,
    deletedAt: row.deletedAt,
    hiddenAt: row.hiddenAt,
    speakingFor: row.urn,
    parent: row.parentId,
  };
  const rights = {
    viewerCanFlag: canFlag(actor, facts, written),
    viewerCanSettleFlags: canSettleFlags(actor, facts, written),
    viewerCanReword: canReword(actor, facts, written),
    viewerCanEdit: canEdit(actor, facts, round, written),
    viewerCanDelete: canDelete(actor, facts, written),
    viewerCanReact: canReact(actor, facts, round, written),
    viewerCanMove: canMove(actor, facts, round, written),
    viewerCanConsentToResearch: canConsentToResearch(actor, facts, written),
  };
  return {
    ...row,
    ...rights,
    lens,
    isViewers,
    clientId: isViewers ? row.clientId : null,
    body: row.hasWords ? row.body : null,
    document: row.hasWords ? row.document : null,
    isDeletedByAuthor: row.deletedBy === row.authorId,
  };
}

import {
  canConsentToResearch,
  canDelete,
  canEdit,
  canMove,
  canReact,
  pseudonymOfPerson,
  type TalkDocument,
} from '@pathways/domain/discussions';
import type { ContributionId, DiscussionId, PersonId, SectionId, Urn } from '@pathways/domain/shared';
import type { ContributionView, RoomLens } from '../application/room.views.js';
import type { FlagColumns } from '../../safeguarding/flag-view.js';
import type { AroundColumns, AroundRow } from './contribution-around.js';
import { toAbout, type AboutRow } from './contribution-about.js';
import { filesFor, type FilesRow } from './contribution-files.js';
import { shownDocument } from './shown-document.js';
import { toFlags } from './contribution-flags.js';
import { toMoves, toReactions, type MoveRow } from './contribution-marks.js';
import { pseudonymisedSchool } from './pseudonymised-school.js';

export interface ContributionReadRow extends FilesRow, FlagColumns, AroundColumns {
  readonly id: ContributionId;
  readonly discussion_id: DiscussionId;
  readonly section_id: SectionId;
  readonly parent_id: ContributionId | null;
  readonly client_id: string;
  readonly revision: number;
  readonly body: string | null;
  readonly document: TalkDocument | null;
  readonly author_id: PersonId;
  readonly urn: Urn | null;
  readonly research_consent: boolean;
  readonly posted_at: Date;
  readonly edited_at: Date | null;
  readonly deleted_at: Date | null;
  readonly deleted_by: PersonId | null;
  readonly hidden_at: Date | null;
  readonly change_count: number;
  readonly closed_at: Date | null;
  readonly about: AboutRow | null;
  readonly is_read: boolean;
  readonly opens_section: boolean;
  readonly write_first: boolean;
  readonly moves: MoveRow[] | null;
}

const nameOf = (lens: RoomLens, row: ContributionReadRow & AroundRow): string =>
  lens.pseudonyms ? pseudonymOfPerson(lens.pseudonyms.people.indexOf(row.author_id)) : row.author_name;

/** What the one who looks through the lens sees of it, and may do with it. */
export function toContributionView(lens: RoomLens, row: ContributionReadRow & AroundRow): ContributionView {
  const { actor, facts } = lens;
  const written = {
    author: row.author_id,
    deletedAt: row.deleted_at,
    hiddenAt: row.hidden_at,
    speakingFor: row.urn,
    parent: row.parent_id,
  };
  const round = { closedAt: row.closed_at, writeFirst: row.write_first };
  const isViewers = row.author_id === actor.personId;
  return {
    id: row.id,
    discussionId: row.discussion_id,
    sectionId: row.section_id,
    parentId: row.parent_id,
    clientId: isViewers ? row.client_id : null,
    revision: row.revision,
    changeCount: row.change_count,
    body: row.body,
    document: row.document && shownDocument(lens, row.document),
    attachments: filesFor(lens, row),
    authorName: nameOf(lens, row),
    authorRole: row.author_role,
    isViewers,
    isUnread: !isViewers && !row.is_read,
    opensSection: row.opens_section,
    reactions: row.body === null ? [] : toReactions(lens, row.reacted),
    moves: toMoves(lens, row.author_id, row.moves),
    school:
      row.school_name === null
        ? null
        : pseudonymisedSchool(lens, { urn: row.urn, name: row.school_name, laName: row.la_name }),
    about: row.about && row.body !== null ? toAbout(lens, row.about) : null,
    researchConsent: row.research_consent,
    postedAt: row.posted_at,
    editedAt: row.edited_at,
    deletedAt: row.deleted_at,
    hiddenAt: row.hidden_at,
    isDeletedByAuthor: row.deleted_by === row.author_id,
    ...toFlags(lens, row),
    viewerCanEdit: canEdit(actor, facts, round, written),
    viewerCanDelete: canDelete(actor, facts, written),
    viewerCanReact: canReact(actor, facts, round, written),
    viewerCanMove: canMove(actor, facts, round, written),
    viewerCanConsentToResearch: canConsentToResearch(actor, facts, written),
  };
}

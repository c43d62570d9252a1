import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import { isVisit, type Meeting } from './meeting.js';
import { canProposeMeeting } from './meeting.policy.js';
import { readWhere, type WhereRefusal } from './read-where.js';

export const slotsAtMost = 8;
/** Characters. */
export const titleAtMost = 120;
export const purposeAtMost = 1_000;

/** `isElsewhere`: it has been held already, without us, and is written down now. */
export type MeetingDraft = Omit<Meeting, 'state' | 'startsAt' | 'sequence' | 'proposedBy' | 'isProposerHere'>;

export type ProposeMeetingRefusal =
  | WhereRefusal
  | { readonly kind: 'MayNotPropose' }
  | { readonly kind: 'TitleFaulty'; readonly atMost: number }
  | { readonly kind: 'PurposeTooLong'; readonly atMost: number }
  | {
      readonly kind: 'SlotsFaulty';
      readonly fault: 'none' | 'too many' | 'twice' | 'passed' | 'ahead' | 'one alone';
    }
  | { readonly kind: 'HostMissing' };

/**
 * Several slots open a poll among the schools; one slot is the date. All must lie ahead, unless somebody says that the
 * meeting has been held already: a mistyped day is no date. A visit has a member school as its host.
 */
export function proposeMeeting(
  actor: SignedIn,
  room: RoomFacts,
  draft: MeetingDraft,
  now: Date,
): Result<Meeting, ProposeMeetingRefusal> {
  if (!canProposeMeeting(actor, room)) return refuse({ kind: 'MayNotPropose' });
  const title = draft.title.trim();
  const purpose = draft.purpose.trim();
  if (title.length < 2 || title.length > titleAtMost) {
    return refuse({ kind: 'TitleFaulty', atMost: titleAtMost });
  }
  if (purpose.length > purposeAtMost) return refuse({ kind: 'PurposeTooLong', atMost: purposeAtMost });
  const fault = slotFault(draft, now);
  if (fault) return refuse({ kind: 'SlotsFaulty', fault });
  if (isVisit(draft.kind) && (draft.host === null || !room.members.includes(draft.host))) {
    return refuse({ kind: 'HostMissing' });
  }
  const where = readWhere(draft);
  if (!where.ok) return where;
  const [only, ...others] = draft.slots;
  const startsAt = only && others.length === 0 ? only.startsAt : null;
  return accept({
    ...draft,
    ...where.value,
    title,
    purpose,
    host: isVisit(draft.kind) ? draft.host : null,
    state: startsAt ? 'settled' : 'polling',
    startsAt,
    slots: [...draft.slots].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()),
    sequence: 0,
    proposedBy: actor.personId,
    isProposerHere: true,
  });
}

function slotFault({ slots, isElsewhere }: MeetingDraft, now: Date) {
  if (slots.length === 0) return 'none';
  if (slots.length > slotsAtMost) return 'too many';
  if (new Set(slots.map(({ startsAt }) => startsAt.getTime())).size < slots.length) return 'twice';
  if (!isElsewhere) return slots.some(({ startsAt }) => startsAt < now) ? 'passed' : null;
  if (slots.length > 1) return 'one alone';
  return slots.some(({ startsAt }) => startsAt > now) ? 'ahead' : null;
}

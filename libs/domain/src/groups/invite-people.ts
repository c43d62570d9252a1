import { accept, refuse, type Actor, type Result, type SchoolRole, type Urn } from '../shared/index.js';
import { canCoordinate, type RoomFacts } from './room.policy.js';

export const inviteesAtMost = 50;

/** One line of the list that a coordinator gives. */
export interface Invitee {
  readonly email: string;
  readonly urn: Urn;
  readonly role: SchoolRole;
}

/** Those of a group who are already people of a school, or were asked and have not answered. */
export interface KnownAddress {
  readonly email: string;
  readonly urn: Urn;
}

export type LineRefusal =
  'NotAnAddress' | 'SchoolNotInGroup' | 'TwiceInTheList' | 'AlreadyInvited' | 'AlreadyThere';

/** What became of one line, in the order of the list. */
export type LineOutcome =
  | { readonly invitee: Invitee; readonly refused: null }
  | { readonly invitee: Invitee; readonly refused: LineRefusal };

export type InviteRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'GroupEnded' }
  | { readonly kind: 'NobodyNamed' }
  | { readonly kind: 'TooMany'; readonly atMost: number };

// The address is proved by the mail that reaches it; this only catches slips of the finger.
const address = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const sameLine = (one: KnownAddress, other: KnownAddress): boolean =>
  same(one.email, other.email) && one.urn === other.urn;

/** Judges each line on its own: one slip does not keep the others from being invited. */
export function invitePeople(
  actor: Actor,
  room: RoomFacts,
  list: readonly Invitee[],
  known: { readonly waiting: readonly KnownAddress[]; readonly there: readonly KnownAddress[] },
): Result<readonly LineOutcome[], InviteRefusal> {
  if (!canCoordinate(actor, room.programme)) return refuse({ kind: 'NotYours' });
  if (room.hasEnded) return refuse({ kind: 'GroupEnded' });
  if (list.length === 0) return refuse({ kind: 'NobodyNamed' });
  if (list.length > inviteesAtMost) return refuse({ kind: 'TooMany', atMost: inviteesAtMost });
  const judge = (invitee: Invitee, place: number): LineRefusal | null => {
    if (!address.test(invitee.email)) return 'NotAnAddress';
    if (!room.members.includes(invitee.urn)) return 'SchoolNotInGroup';
    if (list.slice(0, place).some(earlier => sameLine(earlier, invitee))) return 'TwiceInTheList';
    if (known.there.some(person => sameLine(person, invitee))) return 'AlreadyThere';
    return known.waiting.some(waiting => sameLine(waiting, invitee)) ? 'AlreadyInvited' : null;
  };
  return accept(list.map((invitee, place) => ({ invitee, refused: judge(invitee, place) })));
}

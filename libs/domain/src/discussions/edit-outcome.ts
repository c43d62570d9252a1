import { canCloseRound, type RoomFacts } from '../groups/index.js';
import { accept, londonDay, refuse, type Actor, type Result, type SignedIn } from '../shared/index.js';
import type { Discussion } from './discussion.js';
import { readOutcome, type OutcomeRefusal, type RoundOutcome, type SchoolPeople } from './round-outcome.js';

/** An outcome with its number: every change of it has the next, and none is forgotten. */
export interface NumberedOutcome extends RoundOutcome {
  readonly number: number;
}

/** Once the round has closed. The talk stays as it ended; what came of it may be put better. */
export const canEditOutcome = (actor: Actor, room: RoomFacts, round: Pick<Discussion, 'closedAt'>): boolean =>
  round.closedAt !== null && canCloseRound(actor, room);

export type EditOutcomeRefusal =
  | OutcomeRefusal
  | { readonly kind: 'MayNotClose' }
  | { readonly kind: 'RoundIsOpen' }
  | { readonly kind: 'OutcomeChangedMeanwhile' };

export interface OutcomeEdit {
  readonly outcome: RoundOutcome;
  readonly people: SchoolPeople;
  /** The number that the editor had before their eyes. */
  readonly expectedNumber: number;
}

/** The next number of the outcome. */
export function editOutcome(
  actor: SignedIn,
  place: { readonly room: RoomFacts; readonly discussion: Discussion },
  current: NumberedOutcome,
  edit: OutcomeEdit,
): Result<NumberedOutcome, EditOutcomeRefusal> {
  const { room, discussion } = place;
  if (discussion.closedAt === null) return refuse({ kind: 'RoundIsOpen' });
  if (!canEditOutcome(actor, room, discussion)) return refuse({ kind: 'MayNotClose' });
  if (edit.expectedNumber !== current.number) return refuse({ kind: 'OutcomeChangedMeanwhile' });
  const facts = {
    room,
    people: edit.people,
    closedOn: londonDay(discussion.closedAt),
    before: current.actions,
  };
  const outcome = readOutcome(edit.outcome, facts);
  return outcome.ok ? accept({ ...outcome.value, number: current.number + 1 }) : outcome;
}

/** Whose action is new or has changed hands, and who are told so. */
export const newlyAssigned = (before: RoundOutcome | null, after: RoundOutcome): RoundOutcome['actions'] =>
  after.actions.filter(action => {
    const stood = before?.actions.find(({ id }) => id === action.id);
    return stood?.person !== action.person || stood.school !== action.school;
  });

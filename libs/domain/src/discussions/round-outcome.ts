import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Brand, type PersonId, type Result, type Urn } from '../shared/index.js';
import { outcomeAtMost, tidyBody, type BodyRefusal } from './body.js';

export type ActionId = Brand<'Action'>;

/** How many actions a round may end on, and characters of each. */
export const actionsAtMost = 20;
export const actionWordsAtMost = 500;

/** What the group agreed that a school does. */
export interface AgreedAction {
  /** Made by the device that writes it down, so that a repeat is known. */
  readonly id: ActionId;
  readonly what: string;
  readonly school: Urn;
  /** One of the school's people; null where the school decides. */
  readonly person: PersonId | null;
  /** The last day, written 2026-12-18. */
  readonly dueOn: string;
}

/** What a round ends on: what was learned, what the group will try (may be empty), and who does what. */
export interface RoundOutcome {
  readonly learned: string;
  readonly willTry: string;
  readonly actions: readonly AgreedAction[];
}

/** The people who act for each member school. */
export type SchoolPeople = ReadonlyMap<PersonId, readonly Urn[]>;

export type ActionsRefusal =
  | { readonly kind: 'TooManyActions'; readonly atMost: number }
  | {
      readonly kind: 'ActionFaulty';
      /** Its place in the list, from 1. */
      readonly place: number;
      readonly fault: 'words' | 'school' | 'person' | 'day';
    };

export type OutcomeRefusal = BodyRefusal | ActionsRefusal;

interface OutcomeFacts {
  readonly room: RoomFacts;
  readonly people: SchoolPeople;
  /** The day on which the round closes or closed, or the group met. */
  readonly closedOn: string;
  /** Actions that stand already keep a school or a person that left meanwhile. */
  readonly before: readonly AgreedAction[];
}

/** An outcome as it is kept: tidied, and each action given to a member school, perhaps one of its people, by a day after the close. */
export function readOutcome(draft: RoundOutcome, facts: OutcomeFacts): Result<RoundOutcome, OutcomeRefusal> {
  const learned = tidyBody(draft.learned, outcomeAtMost);
  if (!learned.ok) return learned;
  const willTry = tidyBody(draft.willTry, outcomeAtMost);
  if (!willTry.ok && willTry.refusal.kind === 'BodyTooLong') return willTry;
  const actions = readActions(draft.actions, facts);
  if (!actions.ok) return actions;
  return accept({
    learned: learned.value,
    willTry: willTry.ok ? willTry.value : '',
    actions: actions.value,
  });
}

/** Actions as they are kept: of a round, and of a meeting. */
export function readActions(
  draft: readonly AgreedAction[],
  facts: OutcomeFacts,
): Result<readonly AgreedAction[], ActionsRefusal> {
  if (draft.length > actionsAtMost) return refuse({ kind: 'TooManyActions', atMost: actionsAtMost });
  const actions: AgreedAction[] = [];
  for (const [index, action] of draft.entries()) {
    const what = tidyBody(action.what, actionWordsAtMost);
    const fault = what.ok ? faultOf(action, facts) : 'words';
    if (fault !== null || !what.ok) {
      return refuse({ kind: 'ActionFaulty', place: index + 1, fault: fault ?? 'words' });
    }
    actions.push({ ...action, what: what.value });
  }
  return accept(actions);
}

function faultOf(action: AgreedAction, { room, people, closedOn, before }: OutcomeFacts) {
  const stood = before.find(({ id }) => id === action.id);
  if (action.school !== stood?.school && !room.members.includes(action.school)) return 'school';
  const isTheirs = action.person === null || people.get(action.person)?.includes(action.school);
  if (!isTheirs && (action.person !== stood?.person || action.school !== stood.school)) return 'person';
  return action.dueOn < closedOn ? 'day' : null;
}

import type { GroupKind } from '../groups/index.js';
import type { SchoolPhase } from '../schools/index.js';
import type { GroupId } from '../shared/index.js';

/** What is known of a group's life in its cycle, counted: who did what is not in it, nor what was said. */
export interface GroupActivity {
  readonly group: GroupId;
  readonly name: string;
  readonly kind: GroupKind;
  readonly phase: SchoolPhase | null;
  /** Member schools today; of them, those with nobody and those with one person. */
  readonly schools: number;
  readonly schoolsWithNobody: number;
  readonly schoolsWithOnePerson: number;
  /** Member schools with a contribution that stands. */
  readonly schoolsThatWrote: number;
  /** Meetings of the cycle that took place, and those that are settled and to come. */
  readonly meetingsHeld: number;
  readonly meetingsToCome: number;
  readonly actionsAgreed: number;
  readonly actionsDone: number;
  readonly actionsOverdue: number;
  readonly roundIsClosed: boolean;
  /** Days since anybody wrote, met or closed, without the days on which the schools of all its authorities were closed. */
  readonly silentDays: number;
  /** Share of the cycle's days that have gone by, 0 to 1; above 1 once it is over. */
  readonly elapsed: number;
}

export const healthSigns = ['met', 'wrote', 'acted', 'reflected'] as const;
export type HealthSign = (typeof healthSigns)[number];

/** All of it, some of it, or not yet. */
export type SignState = 'yes' | 'some' | 'not yet';

const stateOf = (whole: boolean, part: boolean): SignState => (whole ? 'yes' : part ? 'some' : 'not yet');

/** The rule of each sign is printed beside the list; see `healthRules`. */
export function signsOf(seen: GroupActivity): Readonly<Record<HealthSign, SignState>> {
  return {
    met: stateOf(seen.meetingsHeld > 0, seen.meetingsToCome > 0),
    wrote: stateOf(seen.schools > 0 && seen.schoolsThatWrote >= seen.schools, seen.schoolsThatWrote > 0),
    acted: stateOf(seen.actionsDone > 0, seen.actionsAgreed > 0),
    reflected: stateOf(seen.roundIsClosed, false),
  };
}

/** Days of silence after which a group is asked after, and the share of a cycle by which it should have met. */
export const healthLimits = { silentDays: 21, metBy: 1 / 3 } as const;

export type HealthLevel = 'needs a look' | 'watch' | 'on its way';

export interface NextStep {
  readonly level: HealthLevel;
  /** Plain words to the coordinator; null where nothing is suggested. */
  readonly words: string | null;
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;

interface Rule {
  readonly level: HealthLevel;
  readonly holds: (seen: GroupActivity) => boolean;
  readonly words: (seen: GroupActivity) => string;
}

/** In order: the first that holds is the suggestion. */
const steps: readonly Rule[] = [
  {
    level: 'needs a look',
    holds: seen => seen.schoolsWithNobody > 0,
    words: ({ schoolsWithNobody: count }) =>
      `Invite people: ${counted(count, 'school has', 'schools have')} nobody to speak for ${count === 1 ? 'it' : 'them'}.`,
  },
  {
    level: 'needs a look',
    holds: seen => seen.silentDays >= healthLimits.silentDays && seen.elapsed <= 1 && !seen.roundIsClosed,
    words: ({ silentDays }) => `Ask how they are: nothing has happened for ${silentDays} school days.`,
  },
  {
    level: 'needs a look',
    holds: seen => seen.elapsed > 1 && !seen.roundIsClosed,
    words: () => 'The cycle is over and the round is open: ask the facilitator to close it with an outcome.',
  },
  {
    level: 'watch',
    holds: seen => seen.meetingsHeld + seen.meetingsToCome === 0 && seen.elapsed >= healthLimits.metBy,
    words: () => 'Help them to find a date: no meeting was held or settled in the first third of the cycle.',
  },
  {
    level: 'watch',
    holds: seen => seen.actionsOverdue > 0,
    words: ({ actionsOverdue: count }) =>
      `Ask what became of ${counted(count, 'action', 'actions')} past the day.`,
  },
  {
    level: 'watch',
    holds: seen => seen.schoolsWithOnePerson > 0,
    words: ({ schoolsWithOnePerson: count }) =>
      `Ask for a second person: ${counted(count, 'school depends', 'schools depend')} on one.`,
  },
];

export function nextStepOf(seen: GroupActivity): NextStep {
  const step = steps.find(({ holds }) => holds(seen));
  return step ? { level: step.level, words: step.words(seen) } : { level: 'on its way', words: null };
}

/** As it is printed beside the list. */
export const healthRules = [
  'Met: a meeting of the cycle took place; half, where one is settled and to come.',
  'Wrote: every member school has contributed; half, where some have.',
  'Acted: at least one agreed action is done; half, where some are agreed.',
  'Reflected: the round was closed with an outcome.',
  `A group needs a look where a school has nobody, where nothing happened for ${healthLimits.silentDays} school days of a running cycle, or where the cycle is over and the round still open.`,
  'It is watched where no meeting was held or settled in the first third of the cycle, where actions are past their day, or where a school depends on one person.',
  'Nobody is counted by name, nothing that was said is read, and groups are not ranked: they stand in the order of their names, those that need a look first.',
] as const;

const order: readonly HealthLevel[] = ['needs a look', 'watch', 'on its way'];

/** Those that need a look first, then by name. */
export function inOrder(groups: readonly GroupActivity[]): GroupActivity[] {
  const names = new Intl.Collator('en-GB');
  return groups
    .map(group => ({ group, place: order.indexOf(nextStepOf(group).level) }))
    .sort((one, other) => one.place - other.place || names.compare(one.group.name, other.group.name))
    .map(({ group }) => group);
}

import type { AskedFieldsFragment, CoordinatorDeskQuery } from '../gql/graphql.js';

type Cycle = Pick<
  NonNullable<CoordinatorDeskQuery['cycle']>,
  'id' | 'hasBegun' | 'isOver' | 'endedAt' | 'groupCount' | 'openRounds'
> & { readonly asked: Pick<AskedFieldsFragment, 'waiting' | 'accepted' | 'changeAsked' | 'bounced'> | null };

export interface NextStep {
  readonly words: string;
  readonly href: string;
  readonly label: string;
}

export interface DeskFacts {
  readonly slug: string;
  readonly cycle: Cycle;
  readonly needALook: number;
  readonly tasks: number;
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `One ${one}` : `${count.toLocaleString('en-GB')} ${many}`;

type Rule = (facts: DeskFacts) => false | NextStep;

/** What is in the way of most stands first; the first that holds is the step. */
const rules: readonly Rule[] = [
  ({ cycle }) =>
    (cycle.asked?.bounced ?? 0) > 0 && {
      words: `${counted(cycle.asked?.bounced ?? 0, 'invitation', 'invitations')} came back: the address is wrong.`,
      href: `/cycles/${cycle.id}`,
      label: 'Mend the addresses',
    },
  ({ cycle }) =>
    (cycle.asked?.changeAsked ?? 0) > 0 && {
      words: `${counted(cycle.asked?.changeAsked ?? 0, 'school asks', 'schools ask')} for a change before it says yes.`,
      href: `/cycles/${cycle.id}`,
      label: 'Read what they ask',
    },
  ({ cycle }) =>
    cycle.isOver &&
    !cycle.endedAt && {
      words: 'The last day of the cycle has passed, and nobody has written what it came to.',
      href: `/cycles/${cycle.id}`,
      label: 'End the cycle',
    },
  ({ tasks, slug }) =>
    tasks > 0 && {
      words: `${counted(tasks, 'thing', 'things')} changed since the groups were released, and must be settled.`,
      href: `/programmes/${slug}?show=upkeep`,
      label: 'Look at the upkeep',
    },
  ({ needALook, slug }) =>
    needALook > 0 && {
      words: `${counted(needALook, 'group has', 'groups have')} been silent or stuck: each has a suggested step.`,
      href: `/programmes/${slug}/overview`,
      label: 'Help these groups',
    },
  ({ cycle, slug }) =>
    cycle.groupCount === 0 &&
    !cycle.isOver &&
    (cycle.asked?.accepted ?? 0) > 0 && {
      words: 'Schools have said yes, and no group of this cycle is released yet.',
      href: `/programmes/${slug}?show=groups`,
      label: 'Form the groups',
    },
  ({ cycle }) =>
    cycle.groupCount === 0 &&
    !cycle.isOver && {
      words: 'No school has said yes to this cycle yet.',
      href: `/cycles/${cycle.id}`,
      label: 'Invite schools',
    },
];

/** One step, by open rules; where none holds, the numbers are the place to look. */
export function nextStepOf(facts: DeskFacts): NextStep {
  for (const rule of rules) {
    const step = rule(facts);
    if (step) return step;
  }
  return {
    words: 'Nothing waits for you in this cycle.',
    href: `/programmes/${facts.slug}/overview`,
    label: 'See how its groups fare',
  };
}

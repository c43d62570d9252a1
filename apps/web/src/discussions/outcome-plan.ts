import { useState } from 'react';
import type { Kept } from '../device/kept.js';
import type { ActionInput } from '../gql/graphql.js';
import { todayInLondon } from '../schools/day-words.js';

/** What of an outcome is written beside what was learned. */
export interface OutcomePlan {
  readonly willTry: string;
  readonly actions: readonly ActionInput[];
}

export const nothingPlanned: OutcomePlan = { willTry: '', actions: [] };

/** Kept on the device with every change, so that a reload loses nothing of it. */
export function useOutcomePlan(kept: Kept, place: string, beginning: OutcomePlan = nothingPlanned) {
  const [plan, setPlan] = useState(() => kept.read<OutcomePlan>('plan', place) ?? beginning);
  const change = (next: OutcomePlan) => {
    setPlan(next);
    void kept.write('plan', place, next);
  };
  const clear = () => {
    setPlan(beginning);
    void kept.write('plan', place, undefined);
  };
  return { plan, change, clear };
}

/** In four weeks: what a group mostly means by "until we meet again". */
const inFourWeeks = (): string => todayInLondon(28);

export const aNewAction = (schoolUrn: string): ActionInput => ({
  id: crypto.randomUUID(),
  what: '',
  schoolUrn,
  personId: null,
  dueOn: inFourWeeks(),
});

/** The sentence for the first action that says nothing; null when all do. */
export const faultInActions = (actions: readonly ActionInput[]): string | null => {
  const place = actions.findIndex(({ what }) => what.trim() === '');
  return place < 0 ? null : `Action ${place + 1} says nothing yet. Write what is done, or take it away.`;
};

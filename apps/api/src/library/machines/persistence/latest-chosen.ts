import type { ChosenFacets, LibraryFacet } from '@pathways/domain/library';
import { allOf, conditionsOf } from '../../persistence/shelf-conditions.js';
import { Values } from '../../persistence/values.js';
import { record } from './record-statements.js';

/** What is still known of a withdrawn practice; whoever chose by anything else hears of every withdrawal. */
const ofWithdrawn: Readonly<Partial<Record<LibraryFacet, (value: string) => string>>> = {
  phase: value => `r.phase::text = ${value}`,
  theme: value => `${value} = any(r.all_themes)`,
  outcome: value => `${value} = any(r.all_outcomes)`,
};

/** The newest changes among what the list shows for these choices, and among what was withdrawn. */
export function latestChosen(chosen: ChosenFacets, first: number): { text: string; values: unknown[] } {
  const values = new Values();
  const shown = allOf(conditionsOf(chosen, values));
  const gone = Object.entries(chosen).flatMap(([facet, value]) => {
    const condition = ofWithdrawn[facet as LibraryFacet];
    return condition && value !== undefined ? [condition(`${values.place(value)}::text`)] : [];
  });
  const text = `
    select r.* from (${record}) r
    where case when r.withdrawn_because is null
      then exists (select from library_shelf where practice_id = r.practice_id and ${shown})
      else ${gone.join(' and ') || 'true'} end
    order by r.changed_at desc, r.practice_id desc limit ${values.place(first)}`;
  return { text, values: values.list };
}

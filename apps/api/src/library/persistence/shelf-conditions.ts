import { libraryFacets, type ChosenFacets, type LibraryFacet } from '@pathways/domain/library';
import type { Values } from './values.js';

/** Where each facet stands on the shelf; a list has several values. */
export const shelfColumns: Readonly<
  Record<LibraryFacet, { readonly column: string; readonly isList: boolean }>
> = {
  outcome: { column: 'outcomes', isList: true },
  phase: { column: 'phases', isList: true },
  learners: { column: 'learners', isList: true },
  size: { column: 'size_bands', isList: true },
  disadvantage: { column: 'disadvantage_bands', isList: true },
  effort: { column: 'effort', isList: false },
  effect: { column: 'time_to_first_effect', isList: false },
  confidence: { column: 'confidence', isList: false },
  theme: { column: 'themes', isList: true },
};

function conditionOf(facet: LibraryFacet, value: string, values: Values): string {
  if (facet === 'confidence') return `confidence >= ${values.place(Number(value))}::integer`;
  const { column, isList } = shelfColumns[facet];
  const given = `${values.place(value)}::text`;
  return isList ? `${given} = any(${column})` : `${column} = ${given}`;
}

/** SQL for each chosen facet. */
export type Conditions = ReadonlyMap<LibraryFacet, string>;

export const conditionsOf = (chosen: ChosenFacets, values: Values): Conditions =>
  new Map(
    libraryFacets.flatMap(facet => {
      const value = chosen[facet];
      return value === undefined ? [] : [[facet, conditionOf(facet, value, values)] as const];
    }),
  );

export const allOf = (conditions: Conditions): string => [...conditions.values()].join(' and ') || 'true';

/** Words, each with those that mean nearly the same, as a tsquery. Words of no weight ("the") ask for nothing. */
export const meaningOf = (sought: readonly (readonly string[])[], values: Values): string =>
  sought
    .map(near => `(${near.map(word => `plainto_tsquery('talk', ${values.place(word)})`).join(' || ')})`)
    .join(' && ');

/** The shelf narrowed by words; planned with the words at hand, so that a rare one takes the index. */
export const saysIt = (meaning: string): string =>
  meaning === '' ? 'true' : `(numnode(${meaning}) = 0 or search @@ (${meaning}))`;

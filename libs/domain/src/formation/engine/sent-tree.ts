import type { DistanceDefinition, School } from './instance.js';
import type { KdTree } from './kd-tree.js';
import type { SchoolFacts } from './school-facts.js';
import { Space } from './space.js';

type Pairs = readonly (readonly [number, number])[];

/** A search tree on its way to another thread: flat arrays, which travel far quicker than the schools they stand for. */
export interface SentTree extends Omit<KdTree, 'space'> {
  readonly facts: SchoolFacts;
  readonly distance: DistanceDefinition;
  /** Only where wishes are charged: they ask for more than the facts. */
  readonly schools: readonly School[];
  readonly apart: Pairs;
  readonly mates: Pairs;
}

export function sentTree({ space, ...tree }: KdTree): SentTree {
  const { points, extra, known, la, trust } = space;
  return {
    ...tree,
    facts: { points, extra, known, la, trust },
    distance: space.definition,
    schools: space.definition.wishes === undefined ? [] : space.schools,
    apart: space.apartPairs,
    mates: space.matePairs,
  };
}

export function arrivedTree({ facts, distance, schools, apart, mates, ...tree }: SentTree): KdTree {
  const space = new Space(schools, distance, facts);
  space.lock(apart, mates);
  return { ...tree, space };
}

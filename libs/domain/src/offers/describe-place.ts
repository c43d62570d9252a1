import type { GroupReason, ReasonMeasure } from '../formation/index.js';
import type { SchoolPhase } from '../schools/index.js';
import type { Urn } from '../shared/index.js';

/** One of a school's own figures, as it is published. */
export interface OwnFigure {
  readonly standsFor: string;
  readonly phrase: string;
  readonly unit: ReasonMeasure['unit'];
  readonly value: number;
  readonly academicYear: string | null;
}

/**
 * A place in a group in facts that name no other school: how many there are, in which authorities, in what they are
 * close, how far they are. Figures are the school's own; those of the others are published, and would name them.
 */
export interface PlaceDescription {
  readonly schools: number;
  readonly phase: SchoolPhase;
  /** The other schools' authorities in order of name; those that would give a school away are only counted. */
  readonly authorities: readonly string[];
  readonly unnamedAuthorities: number;
  /** No two of the schools belong to one trust. */
  readonly crossesTrusts: boolean;
  readonly closest: readonly OwnFigure[];
  readonly farthest: OwnFigure | null;
  /** In kilometres, to a multiple of five; null where a place is not known. */
  readonly nearestUpTo: number | null;
  readonly farthestUpTo: number | null;
}

/** An authority with fewer schools of a phase in the programme is not named: the place would name the school. */
export const namedFrom = 4;

const upToFive = (kilometres: number): number => Math.max(5, 5 * Math.ceil(kilometres / 5));

const isKnown = ({ figures }: ReasonMeasure): boolean => figures.every(({ value }) => value !== null);
const apartness = ({ share, weight }: ReasonMeasure): number => share / weight;

function own(measure: ReasonMeasure | undefined, urn: Urn): OwnFigure | null {
  const figure = measure?.figures.find(one => one.urn === urn);
  if (!measure || !figure || figure.value === null) return null;
  const { standsFor, phrase, unit } = measure;
  return { standsFor, phrase, unit, value: figure.value, academicYear: figure.academicYear };
}

/**
 * What a school is told of the place it is offered. `named`: the authorities that may be named, by `namedFrom`.
 * `joins` a standing group where `reason` is of more schools than are asked; the words are the same.
 */
export function describePlace(reason: GroupReason, urn: Urn, named: ReadonlySet<string>): PlaceDescription {
  const others = reason.schools.filter(school => school.urn !== urn);
  const authorities = others.map(({ authority }) => authority).filter(authority => named.has(authority));
  const trusts = reason.schools.flatMap(({ trust }) => trust ?? []);
  const known = reason.measures.filter(isKnown).sort((one, other) => apartness(one) - apartness(other));
  const away = reason.distances
    .filter(({ from, to }) => from === urn || to === urn)
    .map(({ kilometres }) => kilometres)
    .filter(kilometres => kilometres !== null);
  const isPlaced = away.length === others.length && away.length > 0;
  return {
    schools: reason.schools.length,
    phase: reason.phase,
    authorities: [...new Set(authorities)].sort(),
    unnamedAuthorities: others.length - authorities.length,
    crossesTrusts: new Set(trusts).size === trusts.length,
    closest: known.slice(0, 2).flatMap(measure => own(measure, urn) ?? []),
    farthest: known.length > 2 ? own(known.at(-1), urn) : null,
    nearestUpTo: isPlaced ? upToFive(Math.min(...away)) : null,
    farthestUpTo: isPlaced ? upToFive(Math.max(...away)) : null,
  };
}

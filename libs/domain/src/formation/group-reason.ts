import type { Urn } from '../shared/index.js';
import type { SchoolPhase } from '../schools/index.js';
import { costOf, distanceBetween, pairsOf, partsBetween, type Likeness } from './likeness.js';
import type { PoolFigure, PoolSchool } from './pool.js';
import type { ProfileMeasure } from './profile.js';

/** Why these schools: facts only, kept with the proposal and with the group that comes of it. Words are made from them. */
export interface GroupReason {
  readonly phase: SchoolPhase;
  readonly profile: string;
  readonly schools: readonly ReasonSchool[];
  /** The measures in the profile's order. */
  readonly measures: readonly ReasonMeasure[];
  readonly distances: readonly ReasonDistance[];
  /** Sum of the distances of all pairs, in weighted standard deviations. */
  readonly cost: number;
}

export interface ReasonSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly authority: string;
  readonly trust: string | null;
}

export interface ReasonMeasure {
  readonly code: string;
  readonly standsFor: string;
  readonly phrase: string;
  readonly unit: ProfileMeasure['unit'];
  readonly weight: number;
  /** In the order of the schools. */
  readonly figures: readonly ReasonFigure[];
  /** This measure's share of what keeps the group apart, 0 to 1. */
  readonly share: number;
}

export interface ReasonFigure extends Omit<PoolFigure, 'academicYear' | 'source' | 'status'> {
  readonly urn: Urn;
  readonly academicYear: string | null;
  readonly source: string | null;
  readonly status: PoolFigure['status'] | null;
}

export interface ReasonDistance {
  readonly from: Urn;
  readonly to: Urn;
  /** Straight line; null where the register has no place for one of them. */
  readonly kilometres: number | null;
  /** How unlike they are, in weighted standard deviations. */
  readonly unlikeness: number;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** In a straight line, to a tenth; null where the register has no place for one of them. */
export function kilometresBetween(one: PoolSchool, other: PoolSchool): number | null {
  if (one.easting === null || one.northing === null) return null;
  if (other.easting === null || other.northing === null) return null;
  const metres = Math.hypot(one.easting - other.easting, one.northing - other.northing);
  return rounded(metres / 1_000, 1);
}

/** The figure as it was published; one that was never held is told as such. */
export function figureOf(school: PoolSchool, code: string): ReasonFigure {
  const figure = school.measures[code];
  if (!figure) {
    return {
      urn: school.urn,
      state: 'not held',
      value: null,
      academicYear: null,
      source: null,
      status: null,
    };
  }
  const { state, value, academicYear, source, status } = figure;
  return { urn: school.urn, state, value, academicYear, source, status };
}

/** The facts of one group, computed once when it is proposed. `members` are of the pool that `likeness` was made on. */
export function reasonFor(likeness: Likeness, members: readonly PoolSchool[]): GroupReason {
  const parts = pairsOf(members).map(([one, other]) => partsBetween(likeness, one, other));
  const all = parts.flat().reduce((sum, part) => sum + part, 0);
  return {
    phase: members[0]?.phase ?? 'other',
    profile: likeness.profile.name,
    schools: members.map(({ urn, name, laName, trustName }) => ({
      urn,
      name,
      authority: laName,
      trust: trustName,
    })),
    measures: likeness.profile.measures.map(({ code, standsFor, phrase, unit, weight }, place) => ({
      code,
      standsFor,
      phrase,
      unit,
      weight,
      figures: members.map(school => figureOf(school, code)),
      share: all > 0 ? rounded(parts.reduce((sum, pair) => sum + (pair[place] ?? 0), 0) / all, 4) : 0,
    })),
    distances: pairsOf(members).map(([one, other]) => ({
      from: one.urn,
      to: other.urn,
      kilometres: kilometresBetween(one, other),
      unlikeness: rounded(distanceBetween(likeness, one, other), 4),
    })),
    cost: rounded(costOf(likeness, members), 6),
  };
}

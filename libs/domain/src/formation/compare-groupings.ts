import type { Urn } from '../shared/index.js';
import type { GroupReason, ReasonSchool } from './group-reason.js';

/** Where a school is in a grouping: its partners by name; null where it is in no group. */
export interface Standing {
  readonly partners: readonly string[];
}

export interface MovedSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly authority: string;
  readonly one: Standing | null;
  readonly other: Standing | null;
}

/** Two groupings side by side. */
export interface GroupingComparison {
  /** Groups that both have, school for school. */
  readonly same: readonly GroupReason[];
  readonly onlyOne: readonly GroupReason[];
  readonly onlyOther: readonly GroupReason[];
  /** Schools whose partners differ, by name. */
  readonly moved: readonly MovedSchool[];
}

const keyOf = ({ schools }: GroupReason): string =>
  schools
    .map(({ urn }) => urn)
    .sort()
    .join();

interface Seat {
  readonly school: ReasonSchool;
  readonly group: GroupReason;
}

const seatsOf = (groups: readonly GroupReason[]): ReadonlyMap<Urn, Seat> =>
  new Map(groups.flatMap(group => group.schools.map(school => [school.urn, { school, group }] as const)));

const standingOf = (seat: Seat | undefined): Standing | null =>
  seat
    ? { partners: seat.group.schools.filter(({ urn }) => urn !== seat.school.urn).map(({ name }) => name) }
    : null;

/** What two groupings share and where they differ, group by group and school by school. */
export function compareGroupings(
  one: readonly GroupReason[],
  other: readonly GroupReason[],
): GroupingComparison {
  const [keysOfOne, keysOfOther] = [new Set(one.map(keyOf)), new Set(other.map(keyOf))];
  const [inOne, inOther] = [seatsOf(one), seatsOf(other)];
  const moved = [...new Set([...inOne.keys(), ...inOther.keys()])].flatMap((urn): MovedSchool[] => {
    const [before, after] = [inOne.get(urn), inOther.get(urn)];
    const school = (before ?? after)?.school;
    if (!school || (before && after && keyOf(before.group) === keyOf(after.group))) return [];
    const { name, authority } = school;
    return [{ urn, name, authority, one: standingOf(before), other: standingOf(after) }];
  });
  return {
    same: one.filter(group => keysOfOther.has(keyOf(group))),
    onlyOne: one.filter(group => !keysOfOther.has(keyOf(group))),
    onlyOther: other.filter(group => !keysOfOne.has(keyOf(group))),
    moved: moved.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.urn < b.urn ? -1 : 1)),
  };
}

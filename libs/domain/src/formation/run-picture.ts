import type { Urn } from '../shared/index.js';
import type { GroupReason, ReasonSchool } from './group-reason.js';

/** How far the schools of one kind are from their partners, in weighted standard deviations. */
export interface PartnerDistance {
  readonly name: string;
  readonly schools: number;
  readonly mean: number;
}

/** How many groups bring two authorities together. */
export interface Crossing {
  readonly one: string;
  readonly other: string;
  readonly groups: number;
}

/** A run seen as a whole: who gets near partners and who far ones, and which borders are crossed how often. */
export interface RunPicture {
  /** The mean distance within each group, in the order given. */
  readonly scores: readonly number[];
  readonly byAuthority: readonly PartnerDistance[];
  /** The least deprived third first; empty where too little is known to cut thirds. */
  readonly byThird: readonly (PartnerDistance & { readonly from: number; readonly to: number })[];
  readonly crossings: readonly Crossing[];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The mean distance of a pair of the group, so that trios, quartets and families compare. */
export const meanOf = ({ cost, distances }: GroupReason): number => cost / Math.max(1, distances.length);

interface Placed {
  readonly school: ReasonSchool;
  /** Mean unlikeness to its partners. */
  readonly apart: number;
}

const placedIn = ({ schools, distances }: GroupReason): readonly Placed[] =>
  schools.map(school => ({
    school,
    apart: mean(
      distances
        .filter(({ from, to }) => from === school.urn || to === school.urn)
        .map(({ unlikeness }) => unlikeness),
    ),
  }));

function byAuthority(placed: readonly Placed[]): readonly PartnerDistance[] {
  const found = new Map<string, number[]>();
  for (const { school, apart } of placed) {
    found.set(school.authority, [...(found.get(school.authority) ?? []), apart]);
  }
  return [...found]
    .map(([name, values]) => ({ name, schools: values.length, mean: mean(values) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const thirdNames = ['Least deprived third', 'Middle third', 'Most deprived third'] as const;

/** Thirds by rank, of the schools whose deprivation is known; ties go by URN. */
function byThird(placed: readonly Placed[], deprivation: ReadonlyMap<Urn, number>): RunPicture['byThird'] {
  const known = placed
    .flatMap(({ school, apart }) => {
      const value = deprivation.get(school.urn);
      return value === undefined ? [] : [{ urn: school.urn, apart, value }];
    })
    .sort((one, other) => one.value - other.value || (one.urn < other.urn ? -1 : 1));
  if (known.length < thirdNames.length) return [];
  return thirdNames.map((name, place) => {
    const third = known.slice(
      Math.round((place * known.length) / 3),
      Math.round(((place + 1) * known.length) / 3),
    );
    return {
      name,
      schools: third.length,
      mean: mean(third.map(({ apart }) => apart)),
      from: third[0]?.value ?? 0,
      to: third.at(-1)?.value ?? 0,
    };
  });
}

function crossingsOf(groups: readonly GroupReason[]): readonly Crossing[] {
  const counts = new Map<string, Crossing>();
  for (const { schools } of groups) {
    const names = [...new Set(schools.map(({ authority }) => authority))].sort();
    for (const [place, one] of names.entries()) {
      for (const other of names.slice(place + 1)) {
        const key = `${one}\n${other}`;
        counts.set(key, { one, other, groups: (counts.get(key)?.groups ?? 0) + 1 });
      }
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.groups - a.groups || (`${a.one}\n${a.other}` < `${b.one}\n${b.other}` ? -1 : 1),
  );
}

/** `deprivation`: per cent of pupils eligible for free school meals in six years, by URN, where it is known. */
export function pictureOf(groups: readonly GroupReason[], deprivation: ReadonlyMap<Urn, number>): RunPicture {
  const placed = groups.flatMap(placedIn);
  return {
    scores: groups.map(meanOf),
    byAuthority: byAuthority(placed),
    byThird: byThird(placed, deprivation),
    crossings: crossingsOf(groups),
  };
}

import { likenessOn, plainAsk, profilesFor, type PoolSchool } from '../formation/index.js';
import { aPoolSchool, inAuthority, withFigures } from '../formation/pool.builder.js';
import type { Actor, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import type { ChangeContext, PlanChange } from './plan-change.js';
import { groundOf, sceneOn, type PlanScene } from './plan-scene.js';
import type { PlanLock, PlannedGroup, PlannedGroupId, SchoolToday } from './plan.js';

export const programme = 'programme' as ProgrammeId;
export const coordinator: Actor = {
  kind: 'person',
  personId: 'cora' as PersonId,
  name: 'Cora Dean',
  grants: [{ role: 'coordinator', programme }],
};

export const draft = { programme, status: 'draft' } as const;

export const urnOf = (number: number): Urn => String(900_000 + number) as Urn;

/** For specs: schools of five authorities in turn, each a little other than the one before. */
export const someSchools = (count: number, authorities = 5): readonly PoolSchool[] =>
  Array.from({ length: count }, (_, place) =>
    withFigures(inAuthority(aPoolSchool(place + 1), `A${place % authorities}`), {
      READ_AVERAGE: 98 + ((place * 7) % 11),
      MAT_AVERAGE: 97 + ((place * 5) % 13),
      PNUMFSMEVER: (place * 13) % 60,
      PNUMEAL: (place * 17) % 70,
      NOR: 120 + ((place * 37) % 400),
    }),
  );

const asToday = (school: PoolSchool): SchoolToday => ({
  urn: school.urn,
  name: school.name,
  phase: school.phase,
  authority: school.laCode,
  authorityName: school.laName,
  trust: school.trustId,
  trustName: school.trustName,
  isOpen: true,
  takesPart: true,
  alreadyIn: null,
});

export function aScene(
  schools: readonly PoolSchool[],
  change: { readonly locks?: readonly PlanLock[]; readonly today?: readonly SchoolToday[] } = {},
): PlanScene {
  const [profile] = profilesFor('primary');
  if (!profile) throw new Error('There is no profile for primary schools.');
  const { spreads } = likenessOn(schools, profile);
  const pool = { schools, spreads, ask: plainAsk, met: [], locks: [] };
  return sceneOn(groundOf(pool, profile), change.today ?? schools.map(asToday), change.locks ?? []);
}

/** Groups of schools by number: `[[1, 2, 3], [4, 5, 6]]`. */
export const someGroups = (numbers: readonly (readonly number[])[]): readonly PlannedGroup[] =>
  numbers.map((group, place) => ({
    id: `g${place + 1}` as PlannedGroupId,
    position: place + 1,
    name: `Trio ${place + 1}`,
    urns: group.map(urnOf),
    isLocked: false,
    overrides: [],
  }));

let lastId = 0;

export const aContext = (schools: number, change?: PlanChange): ChangeContext => ({
  pool: new Set(Array.from({ length: schools }, (_, place) => urnOf(place + 1))),
  by: 'cora' as PersonId,
  at: '2026-11-22T01:00:00.000Z',
  newIds: Array.from(
    { length: change?.kind === 'regroup' ? change.groups.length : 1 },
    () => `new${(lastId += 1)}` as PlannedGroupId,
  ),
});

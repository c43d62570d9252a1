import type { Plan, PlanGroup, PlanSchool, PlanStep } from '../plan-shapes.js';

export const aSchool = (
  urn: string,
  name: string,
  authority: string,
  trust: string | null = null,
): PlanSchool => ({ urn, name, authority, trust, notes: [] });

export const aBreach: PlanGroup['breaches'][number] = {
  rule: 'DIFFERENT_TRUSTS',
  urns: ['900001', '900002'],
  sentence: 'Larkfield and Millrace both belong to Oak Trust.',
  isSetAside: false,
  canBeSetAside: true,
};

export const aGroup = (
  id: string,
  schools: readonly PlanSchool[],
  change: Partial<PlanGroup> = {},
): PlanGroup => ({
  id,
  position: Number(id),
  name: `Trio ${id}`,
  schools: [...schools],
  cost: 3,
  meanDistance: 1,
  isLocked: false,
  isAsProposed: true,
  releasedGroupId: null,
  breaches: [],
  overrides: [],
  ...change,
});

export const aStep = (number: number, change: Partial<PlanStep> = {}): PlanStep => ({
  number,
  kind: 'MOVE',
  sentence: 'moved Larkfield from Trio 1 to Trio 2.',
  reason: null,
  takenBy: 'Dana Reid',
  takenAt: '2026-11-20T10:00:00.000Z',
  isUndone: false,
  isReplaced: false,
  turnedBy: null,
  turnedAt: null,
  ...change,
});

const authorities = ['Bury', 'Oldham', 'Bolton'];
const names = [
  'Larkfield',
  'Millrace',
  'Oakroad',
  'Ashgrove',
  'Birchwood',
  'Cedarhill',
  'Dalebrook',
  'Elmpark',
  'Fernley',
];

const someGroups = (): PlanGroup[] =>
  [0, 1, 2].map(place =>
    aGroup(
      String(place + 1),
      authorities.map((authority, seat) =>
        aSchool(
          `90000${place * 3 + seat + 1}`,
          names[place * 3 + seat] ?? '',
          authority,
          seat === 1 ? 'Oak Trust' : null,
        ),
      ),
      { meanDistance: 3 - place, cost: 9 - place * 3 },
    ),
  );

export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  id: 'p1',
  name: 'Autumn trios',
  status: 'DRAFT',
  version: 4,
  runId: 'r1',
  programmeName: 'Pathways',
  programmeSlug: 'pathways',
  cycleName: 'Autumn 2026',
  phase: 'PRIMARY',
  startedBy: 'Cora Dean',
  startedAt: '2026-11-20T09:00:00.000Z',
  profileName: 'Pathways, primary',
  canUndo: true,
  canRedo: false,
  viewerCanChange: true,
  groups: someGroups(),
  schoolsWithoutGroup: [],
  score: {
    total: 18,
    lowerBound: 17.94,
    gap: 0.0033,
    mean: 2,
    worst: 3,
    breaches: 0,
  },
  scoreAtStart: {
    total: 17.9,
    lowerBound: 17.94,
    gap: 0.0011,
    mean: 1.9,
    worst: 3,
    breaches: 0,
  },
  steps: [aStep(1)],
  ...change,
});

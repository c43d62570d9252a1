import type { Actor, CycleId, PersonId, ProgrammeId } from '../../shared/index.js';
import type { PlannedCycle } from '../cycle-setup.js';

export const programme = 'p' as ProgrammeId;

export const coordinator: Actor = {
  kind: 'person',
  personId: 'c' as PersonId,
  name: 'C',
  grants: [{ role: 'coordinator', programme }],
};

export const aCycle = (change: Partial<PlannedCycle> = {}): PlannedCycle => ({
  id: 'a' as CycleId,
  programme,
  name: 'Autumn 2026',
  startsOn: '2026-09-07',
  endsOn: '2026-12-18',
  aims: '',
  sheet: null,
  targets: [],
  charter: null,
  outcome: null,
  plannedEnd: null,
  ...change,
});

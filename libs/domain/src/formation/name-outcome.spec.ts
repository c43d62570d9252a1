import { nameOutcome } from './name-outcome.js';
import type { FormationOutcome } from './outcome.js';
import { aPoolSchool } from './pool.builder.js';

const outcome: FormationOutcome = {
  task: 'trios',
  total: 1,
  lowerBound: 1,
  likeness: 1,
  wishes: 0,
  mean: 1,
  median: 1,
  worst: 1,
  p95: 1,
  spread: 0,
  unlifted: null,
  losses: {},
  joins: [],
  moved: [],
  shortages: [
    {
      phase: 'primary',
      holder: 'authority',
      name: 'LA1',
      holds: 3,
      groups: 1,
      leaveOut: 2,
      overrides: 1,
      borrow: 6,
    },
  ],
  contradictions: [],
};

describe('nameOutcome', () => {
  it('tells authorities by name, and leaves a code that the pool does not know', () => {
    expect(nameOutcome(outcome, [aPoolSchool(1)]).shortages[0]?.name).toBe('Authority 1');
    expect(nameOutcome(outcome, [aPoolSchool(2)]).shortages[0]?.name).toBe('LA1');
  });
});

import type { Actor } from '../shared/index.js';
import type { CycleTarget, PlannedCycle } from './cycle-setup.js';
import { editCycle, type CycleEdit } from './edit-cycle.js';
import { aCycle, coordinator } from './testing/a-cycle.js';

const cycle = aCycle();
const aTarget = (change: Partial<CycleTarget> = {}): CycleTarget => ({
  counts: 'schools',
  phase: null,
  authority: null,
  target: 60,
  ...change,
});
const edited = (change: Partial<CycleEdit>, actor: Actor = coordinator, of: PlannedCycle = cycle) => {
  const { name, startsOn, endsOn, aims, targets, charter } = cycle;
  const result = editCycle(actor, of, { name, startsOn, endsOn, aims, targets, charter, ...change }, [
    'Spring 2027',
  ]);
  return result.ok ? 'ok' : result.refusal.kind;
};

describe('setting a cycle up', () => {
  it.each([
    ['aims and two targets', { aims: 'Be here.', targets: [aTarget(), aTarget({ phase: 'primary' })] }, 'ok'],
    ['the same target twice', { targets: [aTarget(), aTarget({ target: 3 })] }, 'TargetTwice'],
    ['half a school', { targets: [aTarget({ target: 0.5 })] }, 'TargetNotCountable'],
    ['no school', { targets: [aTarget({ target: 0 })] }, 'TargetNotCountable'],
    ['no name', { name: ' ' }, 'NameMissing'],
    ['a name that is taken', { name: 'SPRING 2027' }, 'NameTaken'],
    ['an end before its start', { endsOn: '2026-09-01' }, 'EndsBeforeItStarts'],
    ['a novel', { aims: 'x'.repeat(2_001) }, 'AimsTooLong'],
  ] as const)('with %s', (_, change, outcome) => {
    expect(edited(change)).toBe(outcome);
  });

  it('moves no day of a cycle that was ended', () => {
    const over = aCycle({ outcome: 'Calm.' });
    expect(edited({ endsOn: '2027-01-10' }, coordinator, over)).toBe('CycleIsOver');
    expect(edited({ aims: 'Be here.' }, coordinator, over)).toBe('ok');
  });

  it('is a coordinator’s of the programme', () => {
    expect(edited({}, { kind: 'stranger' })).toBe('NotYours');
  });
});

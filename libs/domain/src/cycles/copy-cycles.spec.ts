import type { Actor } from '../shared/index.js';
import { copyCycles } from './copy-cycles.js';
import type { PlannedCycle } from './cycle-setup.js';
import { daysFrom, renameForYear, shiftDay } from './shift-day.js';
import { aCycle as planned, coordinator, programme } from './testing/a-cycle.js';

const aCycle = (change: Partial<PlannedCycle> = {}): PlannedCycle =>
  planned({
    aims: 'Presence first.',
    targets: [{ counts: 'schools', phase: 'primary', authority: null, target: 60 }],
    ...change,
  });
const spring = aCycle({ name: 'Spring 2027', startsOn: '2027-01-04', endsOn: '2027-03-26' });
const wish = { programme, firstDay: '2027-09-06' };

describe('copying last year', () => {
  it('shifts every day by the same, renames the years, and keeps aims, targets and charter', () => {
    const result = copyCycles(coordinator, wish, [spring, aCycle()], []);
    expect(result).toMatchObject({
      ok: true,
      value: [
        { name: 'Autumn 2027', startsOn: '2027-09-06', endsOn: '2027-12-17', aims: 'Presence first.' },
        { name: 'Spring 2028', startsOn: '2028-01-03', endsOn: '2028-03-24' },
      ],
    });
    expect(result.ok && result.value[0]?.targets).toEqual(aCycle().targets);
  });

  it('is as long again as a cycle was planned that was ended early', () => {
    const early = aCycle({ endsOn: '2026-10-02', outcome: 'Calm.', plannedEnd: '2026-12-18' });
    expect(copyCycles(coordinator, wish, [early], [])).toMatchObject({ value: [{ endsOn: '2027-12-17' }] });
  });

  it.each([
    ['somebody else', { kind: 'stranger' } as Actor, wish, [aCycle()], [], 'NotYours'],
    ['nothing', coordinator, wish, [], [], 'NothingToCopy'],
    ['the same day', coordinator, { programme, firstDay: '2026-09-07' }, [aCycle()], [], 'NotLater'],
    ['a name that is taken', coordinator, wish, [aCycle()], ['autumn 2027'], 'NameTaken'],
  ] as const)('is refused for %s', (_, actor, wanted, cycles, taken, refusal) => {
    expect(copyCycles(actor, wanted, cycles, taken)).toMatchObject({ refusal: { kind: refusal } });
  });
});

describe('names of years', () => {
  it.each([
    ['Autumn 2026', 1, 'Autumn 2027'],
    ['School year 2026/27', 1, 'School year 2027/28'],
    ['2099/00', 1, '2100/01'],
    ['Cycle 3', 1, 'Cycle 3'],
    ['Autumn 2026', 0, 'Autumn 2026'],
  ])('%s', (name, years, later) => {
    expect(renameForYear(name, years)).toBe(later);
  });
});

describe('days', () => {
  it('cross summer time and leap days whole', () => {
    expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29');
    expect(shiftDay('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysFrom('2026-09-07', '2027-09-06')).toBe(364);
  });
});

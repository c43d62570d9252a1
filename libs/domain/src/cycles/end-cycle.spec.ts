import type { Actor } from '../shared/index.js';
import { endCycle } from './end-cycle.js';
import { aCycle, coordinator } from './testing/a-cycle.js';

const ended = (said: string, today: string, actor: Actor = coordinator, change = {}) => {
  const result = endCycle(actor, aCycle(change), said, today);
  return result.ok ? [result.value.endsOn, result.value.outcome] : result.refusal.kind;
};

describe('a cycle of 7 September to 18 December', () => {
  it.each([
    ['ends today, where that is before its last day', ' Calmer mornings. ', '2026-11-22', {}, '2026-11-22'],
    ['keeps its last day, where that is over', 'Calmer mornings.', '2027-01-10', {}, '2026-12-18'],
    [
      'may have its outcome put better',
      'Calmer mornings.',
      '2026-12-01',
      { endsOn: '2026-11-22', outcome: 'Calm.' },
      '2026-11-22',
    ],
  ])('%s', (_, said, today, change, endsOn) => {
    expect(ended(said, today, coordinator, change)).toEqual([endsOn, 'Calmer mornings.']);
  });

  it('keeps the last day that was planned, also when its outcome is put better', () => {
    const once = endCycle(coordinator, aCycle(), 'Calm.', '2026-11-22');
    const twice = once.ok ? endCycle(coordinator, once.value, 'Calmer.', '2026-11-30') : once;
    expect(twice).toMatchObject({ value: { endsOn: '2026-11-22', plannedEnd: '2026-12-18' } });
  });

  it.each([
    ['before it began', 'Calm.', '2026-09-06', 'NotBegunYet'],
    ['without an outcome', ' \n', '2026-11-22', 'OutcomeMissing'],
    ['with a novel', 'x'.repeat(4_001), '2026-11-22', 'OutcomeTooLong'],
  ])('does not end %s', (_, said, today, kind) => {
    expect(ended(said, today)).toBe(kind);
  });

  it('is ended by a coordinator of the programme', () => {
    expect(ended('Calm.', '2026-11-22', { kind: 'stranger' })).toBe('NotYours');
  });
});

import type { Actor } from '../shared/index.js';
import { reopenCycle } from './reopen-cycle.js';
import { aCycle, coordinator } from './testing/a-cycle.js';

const ended = aCycle({ endsOn: '2026-11-22', outcome: 'Calm.', plannedEnd: '2026-12-18' });
const wish = { because: ' The wrong one was ended. ', endsOn: '2026-12-18' };

describe('a cycle that was ended on 22 November', () => {
  it('runs again to the day that is chosen, without its outcome, for a reason', () => {
    expect(reopenCycle(coordinator, ended, wish, '2026-11-23')).toEqual({
      ok: true,
      value: { cycle: aCycle(), because: 'The wrong one was ended.' },
    });
  });

  it.each([
    ['somebody else', { kind: 'stranger' } as Actor, ended, {}, 'NotYours'],
    ['one that still runs', coordinator, aCycle(), {}, 'NotEnded'],
    ['no reason', coordinator, ended, { because: ' ' }, 'ReasonMissing'],
    ['a novel', coordinator, ended, { because: 'x'.repeat(1_001) }, 'ReasonTooLong'],
    ['a last day that has passed', coordinator, ended, { endsOn: '2026-11-22' }, 'LastDayPast'],
  ] as const)('stays ended for %s', (_, actor, cycle, change, kind) => {
    expect(reopenCycle(actor, cycle, { ...wish, ...change }, '2026-11-23')).toMatchObject({
      refusal: { kind },
    });
  });
});

import { coordinator, programme, urnOf } from '../plans/plan.builder.js';
import { stranger, type GroupId } from '../shared/index.js';
import type { RepairOption } from './repair-options.js';
import { reportLeaver } from './report-leaver.js';
import { applyRepair, dismissTask, keepBreach } from './settle-task.js';
import { aProgrammeOfTrios, cycle } from './upkeep.builder.js';
import type { UpkeepTask, UpkeepTaskId } from './upkeep.js';

const task: UpkeepTask = {
  id: 'task' as UpkeepTaskId,
  programme,
  cycle,
  phase: 'primary',
  kind: 'border',
  group: 'g1' as GroupId,
  urns: [urnOf(1), urnOf(2)],
  rule: 'different trusts',
  cause: 'different trusts: 900001 900002',
  state: 'open',
  settledBy: null,
};
const option: RepairOption = { key: 'a', groups: [], moves: [], costChange: 0 };

describe('settling a task', () => {
  it('applies a repair of the groups as they stand, and no other', () => {
    expect(applyRepair(coordinator, task, [option], 'a')).toEqual({ ok: true, value: option });
    expect(applyRepair(coordinator, task, [option], 'b')).toMatchObject({
      refusal: { kind: 'RepairOutdated' },
    });
  });

  it('keeps a broken border with its reason, and nothing else', () => {
    expect(keepBreach(coordinator, task, ' One site. ')).toEqual({
      ok: true,
      value: { reason: 'One site.' },
    });
    expect(keepBreach(coordinator, task, ' ')).toMatchObject({ refusal: { kind: 'ReasonNeeded' } });
    const leaver = { ...task, kind: 'leaver' } as const;
    expect(keepBreach(coordinator, leaver, 'No.')).toMatchObject({ refusal: { kind: 'NotABreach' } });
  });

  it('dismisses with a reason', () => {
    expect(dismissTask(coordinator, task, '')).toMatchObject({ refusal: { kind: 'ReasonNeeded' } });
    expect(dismissTask(coordinator, task, 'It is known.').ok).toBe(true);
  });

  it.each(['mended', 'kept', 'dismissed', 'overtaken'] as const)('is too late once it is %s', state => {
    const settled = { ...task, state };
    const refusal = { kind: 'TaskSettledAlready', state };
    expect(applyRepair(coordinator, settled, [option], 'a')).toMatchObject({ refusal });
    expect(keepBreach(coordinator, settled, 'x')).toMatchObject({ refusal });
    expect(dismissTask(coordinator, settled, 'x')).toMatchObject({ refusal });
  });

  it('is a coordinator’s alone', () => {
    for (const result of [
      applyRepair(stranger, task, [option], 'a'),
      keepBreach(stranger, task, 'x'),
      dismissTask(stranger, task, 'x'),
    ]) {
      expect(result).toMatchObject({ refusal: { kind: 'NotYours' } });
    }
  });
});

describe('a school that wants out', () => {
  const { live } = aProgrammeOfTrios([[1, 2, 3]]);
  const asked = (number: number, reason = 'The head retires.') =>
    reportLeaver(coordinator, programme, { urn: urnOf(number), reason }, live);

  it('is noted with the group that it is in', () => {
    expect(asked(2)).toMatchObject({ ok: true, value: { kind: 'leaver', group: 'g1', urns: [urnOf(2)] } });
  });

  it('needs a reason and a group', () => {
    expect(asked(2, ' ')).toMatchObject({ refusal: { kind: 'ReasonNeeded' } });
    expect(asked(9)).toMatchObject({ refusal: { kind: 'InNoGroup' } });
    expect(reportLeaver(stranger, programme, { urn: urnOf(2), reason: 'x' }, live)).toMatchObject({
      refusal: { kind: 'NotYours' },
    });
  });
});

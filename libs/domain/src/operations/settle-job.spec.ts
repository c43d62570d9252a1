import { stranger, type Actor, type PersonId } from '../shared/index.js';
import { jobStates } from './job.js';
import { settleJob } from './settle-job.js';

const administrator: Actor = {
  kind: 'person',
  personId: 'ada' as PersonId,
  name: 'Ada Cole',
  grants: [{ role: 'administrator' }],
};

describe('settling a job', () => {
  it.each(jobStates)('is an administrator’s to do, %s or not, but for one that runs', state => {
    const settled = settleJob(administrator, state);
    expect(settled.ok ? 'done' : settled.refusal.kind).toBe(state === 'running' ? 'JobRunning' : 'done');
  });

  it('is nobody else’s', () => {
    expect(settleJob(stranger, 'failed')).toEqual({ ok: false, refusal: { kind: 'NotYours' } });
    expect(settleJob({ ...administrator, grants: [{ role: 'editor' }] }, 'failed').ok).toBe(false);
  });
});

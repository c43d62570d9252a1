import { randomUUID } from 'node:crypto';
import { stranger } from '@pathways/domain/shared';
import { JobBook } from '../../src/platform/jobs/job-book.js';
import { jobKind, Jobs } from '../../src/platform/jobs/jobs.js';
import { UnitOfWork } from '../../src/platform/unit-of-work.js';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson } from '../support/people.js';

const tune = jobKind<{ readonly tune: string }>('test.tune', 1);
const played: string[] = [];
let isMute = true;

let api: TestApi;
let administrator: string;
let editor: string;
beforeAll(async () => {
  api = await startApi();
  api.app.get(JobBook).enter(tune, async job => {
    if (isMute) throw new Error('no strings');
    played.push(job.tune);
  });
  administrator = (await aPerson(api, { grants: [{ role: 'administrator' }] })).cookie;
  editor = (await aPerson(api, { grants: [{ role: 'editor' }] })).cookie;
});
afterAll(() => api.close());

interface Seen {
  operations: { failed: number; parked: number } | null;
  jobs: { nodes: { id: string; state: string; lastError: string | null }[] } | null;
  parkedDeliveries: { nodes: { id: string; lastError: string }[] } | null;
}
const see = (cookie?: string) =>
  api.ask<Seen>(
    `{ operations { failed parked } jobs(state: FAILED) { nodes { id state lastError } }
       parkedDeliveries { nodes { id lastError } } }`,
    {},
    cookie,
  );
const settle = (verb: string, id: string, cookie?: string) =>
  api.ask<Record<string, { errors: { __typename: string }[] }>>(
    `mutation ($id: ID!) { ${verb}(input: { ${verb === 'retryDelivery' ? 'deliveryId' : 'jobId'}: $id }) { errors { __typename } } }`,
    { id },
    cookie,
  );

async function aFailedJob(): Promise<{ id: string; tune: string }> {
  const name = randomUUID();
  isMute = true;
  await api.app
    .get(UnitOfWork)
    .run(stranger, work => api.app.get(Jobs).add(work, tune, { tune: name }, { key: name }));
  await api.work();
  const [row] = await api.source.query<{ id: string }[]>(
    'select id::text from graphile_worker.jobs where key = $1',
    [name],
  );
  return { id: row?.id ?? '', tune: name };
}

describe('an administrator', () => {
  it('sees a job that failed with its reason, and tries it again', async () => {
    const { id, tune: name } = await aFailedJob();
    const { fields } = await see(administrator);
    expect(fields.jobs?.nodes).toContainEqual({ id, state: 'FAILED', lastError: 'no strings' });
    isMute = false;
    expect((await settle('retryJob', id, administrator)).fields['retryJob']?.errors).toEqual([]);
    await api.work();
    expect(played).toContain(name);
  });

  it('gives a job up, and it is no longer listed', async () => {
    const { id } = await aFailedJob();
    expect((await settle('giveUpJob', id, administrator)).fields['giveUpJob']?.errors).toEqual([]);
    expect((await see(administrator)).fields.jobs?.nodes.map(job => job.id)).not.toContain(id);
    expect((await settle('giveUpJob', id, administrator)).fields['giveUpJob']?.errors).toEqual([
      { __typename: 'NotFound' },
    ]);
  });

  it('leaves a job alone that runs at this moment', async () => {
    const { id } = await aFailedJob();
    await api.source.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'x' where id = $1`,
      [id],
    );
    expect((await settle('retryJob', id, administrator)).fields['retryJob']?.errors).toEqual([
      { __typename: 'JobRunning' },
    ]);
  });

  it('tries a parked delivery again', async () => {
    const [row] = await api.source.query<{ id: string }[]>(
      `insert into outbox (kind, payload, occurred_at, attempts, parked_at, last_error)
       values ('Tried', '{"kind":"Tried"}', now(), 8, now(), 'nobody listened') returning id::text`,
    );
    const id = row?.id ?? '';
    expect((await see(administrator)).fields.parkedDeliveries?.nodes).toEqual([
      { id, lastError: 'nobody listened' },
    ]);
    expect((await settle('retryDelivery', id, administrator)).fields['retryDelivery']?.errors).toEqual([]);
    await api.settle();
    expect((await see(administrator)).fields.operations?.parked).toBe(0);
  });
});

describe('everybody else', () => {
  it('sees nothing of it and settles nothing', async () => {
    const { id } = await aFailedJob();
    expect((await see(editor)).fields).toEqual({ operations: null, jobs: null, parkedDeliveries: null });
    for (const verb of ['retryJob', 'giveUpJob', 'retryDelivery']) {
      expect((await settle(verb, id, editor)).fields[verb]?.errors).toEqual([{ __typename: 'NotFound' }]);
    }
    expect((await see()).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

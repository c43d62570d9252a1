import { firstDayOf, termOf } from '@pathways/domain/practices';
import type { PracticeId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { aSchool } from '../support/groups.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { aBench, aDraft, published, type TestBench } from '../support/practices.js';

let api: TestApi;
let bench: TestBench;
let practiceId: PracticeId;
beforeAll(async () => {
  api = await startApi();
  bench = await aBench(api);
  practiceId = await published(api, bench);
});
afterAll(() => api.close());

const logTry = `mutation ($input: LogTryInput!) { logTry(input: $input) { tryId errors { __typename message } } }`;
interface Answer {
  logTry: { tryId: string | null; errors: { __typename: string; message: string }[] };
}

const report = {
  context: 'A one-form school in a village.',
  changeMade: 'One adult at the gate.',
  isAdapted: false,
  begunOn: firstDayOf(termOf(new Date().toISOString())),
  effort: 'LOW',
  result: 'WORSE',
  proof: 'RECORDS',
  wouldKeep: false,
};

async function log(change: object, by: TestPerson) {
  const input = { practiceId, clientId: v7(), ...report, ...change };
  return (await api.ask<Answer>(logTry, { input }, by.cookie)).fields.logTry;
}

describe('we tried this', () => {
  it('is logged once by a school outside the programme, though it made things worse and was sent twice', async () => {
    const school = await aSchool(api);
    const colleague = await aPerson(api, { grants: [{ role: 'colleague', urn: school.urn }] });
    const clientId = v7();
    const first = await log({ urn: school.urn, clientId }, colleague);
    const second = await log({ urn: school.urn, clientId }, colleague);
    expect(first.errors).toEqual([]);
    expect(second.tryId).toBe(first.tryId);
    const kept = await api.source.query<{ count: string }[]>(
      'select count(*) from practice_try where urn = $1',
      [school.urn],
    );
    expect(Number(kept[0]?.count)).toBe(1);
  });

  it('is refused to a leader for another school, under the school’s name, and of a draft', async () => {
    const [own, other] = bench.trio.schools;
    expect((await log({ urn: other?.urn }, bench.leader)).errors[0]?.__typename).toBe('NotAllowed');
    expect(
      (await log({ urn: own?.urn, context: `Here at ${own?.name}.` }, bench.leader)).errors[0]?.__typename,
    ).toBe('NamesSchool');
    const draft = await aDraft(api, bench);
    expect((await log({ urn: own?.urn, practiceId: draft }, bench.leader)).errors[0]?.__typename).toBe(
      'NotFound',
    );
  });

  it('names the field that was left empty, and tells a stranger to sign in', async () => {
    const input = { practiceId, clientId: v7(), ...report, urn: bench.trio.schools[0]?.urn, changeMade: ' ' };
    const empty = await api.ask(logTry, { input }, bench.leader.cookie);
    expect(empty.errors[0]?.message).toContain('report.changeMade: Say what you did.');
    const strange = await api.ask(logTry, { input });
    expect(strange.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

import { startApi, type TestApi } from '../support/api.js';
import { finishedRun, somePrimaries } from '../support/formation.js';
import { aProgramme, aSchool, type TestProgramme, type TestSchool } from '../support/groups.js';

let api: TestApi;
let programme: TestProgramme;
let schools: TestSchool[];
beforeAll(async () => {
  api = await startApi();
  schools = await somePrimaries(api, 12, 6);
  programme = await aProgramme(api, { schools });
});
afterAll(() => api.close());

type Errors = { __typename: string; message: string }[];

const lock = `mutation ($input: LockSchoolsInput!) { lockSchools(input: $input) { lockId errors { __typename message } } }`;
const lift = `mutation ($input: LiftLockInput!) { liftLock(input: $input) { lockId errors { __typename message } } }`;
const look = `query ($programmeId: ID!) { formationLocks(programmeId: $programmeId) {
  id kind reason untilOn isOver madeBy schools { urn } } }`;

const urnsOf = (...places: number[]) => places.map(place => schools[place]?.urn ?? '');

async function locked(wish: object, cookie = programme.coordinator.cookie) {
  const input = { programmeId: programme.programmeId, reason: 'Their heads are married.', ...wish };
  type Answer = { lockSchools: { lockId: string | null; errors: Errors } };
  return (await api.ask<Answer>(lock, { input }, cookie)).fields.lockSchools;
}

async function lifted(lockId: string, cookie = programme.coordinator.cookie) {
  type Answer = { liftLock: { lockId: string | null; errors: Errors } };
  return (await api.ask<Answer>(lift, { input: { lockId } }, cookie)).fields.liftLock;
}

const locks = async (cookie: string) =>
  (
    await api.ask<{ formationLocks: { id: string; reason: string; schools: { urn: string }[] }[] }>(
      look,
      { programmeId: programme.programmeId },
      cookie,
    )
  ).fields.formationLocks;

describe('a coordinator who locks schools', () => {
  it('finds the two together in the next run, and lifts the lock again', async () => {
    const { lockId } = await locked({ kind: 'TOGETHER', urns: urnsOf(0, 1) });
    const run = await finishedRun(api, programme);
    const group = run.proposals.nodes.find(({ reason }) =>
      reason.schools.some(({ urn }) => urn === schools[0]?.urn),
    );
    expect(group?.reason.schools.map(({ urn }) => urn)).toEqual(expect.arrayContaining(urnsOf(0, 1)));
    expect(await locks(programme.coordinator.cookie)).toMatchObject([
      { id: lockId, reason: 'Their heads are married.' },
    ]);
    expect((await lifted(lockId ?? '')).errors).toEqual([]);
    expect(await locks(programme.coordinator.cookie)).toEqual([]);
    expect((await lifted(lockId ?? '')).errors[0]?.__typename).toBe('AlreadyLifted');
  });

  it('is told which two schools break a lock that contradicts a rule', async () => {
    const { errors } = await locked({ kind: 'TOGETHER', urns: urnsOf(0, 6) });
    expect(errors[0]?.__typename).toBe('LockContradiction');
    expect(errors[0]?.message).toContain('are of one local authority');
  });

  it('is told which lock says the opposite', async () => {
    const { lockId } = await locked({ kind: 'APART', urns: urnsOf(2, 3) });
    const { errors } = await locked({ kind: 'TOGETHER', urns: urnsOf(2, 3) });
    expect(errors[0]?.message).toContain('kept apart by another lock');
    await lifted(lockId ?? '');
  });

  it.each([
    ['one school', () => ({ kind: 'APART', urns: urnsOf(0) }), 'TooFewToLock'],
    [
      'a day that is past',
      () => ({ kind: 'APART', urns: urnsOf(0, 1), untilOn: '2020-01-01' }),
      'AlreadyPast',
    ],
  ])('is refused for %s', async (_, wish, kind) => {
    expect((await locked(wish())).errors[0]?.__typename).toBe(kind);
  });

  it('is refused for a school that takes no part', async () => {
    const stranger = await aSchool(api);
    const { errors } = await locked({ kind: 'APART', urns: [...urnsOf(0), stranger.urn] });
    expect(errors[0]).toMatchObject({ __typename: 'NotInPool' });
  });

  it('is nobody else: another coordinator neither sees, makes nor lifts locks here', async () => {
    const { lockId } = await locked({ kind: 'APART', urns: urnsOf(4, 5) });
    const { cookie } = (await aProgramme(api)).coordinator;
    expect(await locks(cookie)).toEqual([]);
    expect((await locked({ kind: 'APART', urns: urnsOf(4, 5) }, cookie)).errors[0]?.__typename).toBe(
      'NotFound',
    );
    expect((await lifted(lockId ?? '', cookie)).errors[0]?.__typename).toBe('NotFound');
  });
});

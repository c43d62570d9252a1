import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { finishedRun, somePrimaries, startRun } from '../support/formation.js';
import { aProgramme, type TestProgramme } from '../support/groups.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let programme: TestProgramme;
beforeAll(async () => {
  api = await startApi();
  programme = await aProgramme(api, { schools: await somePrimaries(api, 9, 4) });
});
afterAll(() => api.close());

interface Kept {
  keepLikenessProfile: {
    key: string | null;
    version: number | null;
    errors: { __typename: string; message: string; version?: number }[];
  };
}

const mutation = `mutation ($input: KeepLikenessProfileInput!) { keepLikenessProfile(input: $input) {
  key version errors { __typename message ... on ProfileChangedMeanwhile { version } } } }`;

const keep = async (change: object = {}, cookie = programme.coordinator.cookie) => {
  const input = {
    id: v7(),
    programmeId: programme.programmeId,
    phase: 'PRIMARY',
    madeOn: 0,
    name: `Language first ${v7()}`,
    because: 'Our schools share their new arrivals.',
    weights: [
      { code: 'PNUMEAL', weight: 3 },
      { code: 'READ_AVERAGE', weight: 1 },
      { code: 'NOR', weight: 0 },
    ],
    ...change,
  };
  return (await api.ask<Kept>(mutation, { input }, cookie)).fields.keepLikenessProfile;
};

interface Listed {
  likenessProfiles: {
    key: string;
    name: string;
    origin: string;
    version: number | null;
    madeBy: string | null;
    reference: { kind: string; name: string; schools: number | null };
    measures: { code: string; weight: number }[];
  }[];
}

const list = async (programmeId: string | null, cookie = programme.coordinator.cookie) =>
  (
    await api.ask<Listed>(
      `query ($programmeId: ID) { likenessProfiles(phase: PRIMARY, programmeId: $programmeId) {
         key name origin version madeBy reference { kind name schools } measures { code weight } } }`,
      { programmeId },
      cookie,
    )
  ).fields.likenessProfiles;

describe('a coordinator who keeps a likeness profile', () => {
  it('finds it after those of the product, with its reason, its maker and the measures that weigh something', async () => {
    const { key, errors } = await keep({ name: 'Language first' });
    expect(errors).toEqual([]);
    const listed = await list(programme.programmeId);
    expect(listed[0]).toMatchObject({ key: 'pathways-primary', origin: 'OURS' });
    expect(listed.find(profile => profile.key === key)).toMatchObject({
      name: 'Language first',
      origin: 'OWN',
      version: 1,
      madeBy: 'Cora Dean',
      reference: { kind: 'POOL' },
      measures: [
        { code: 'PNUMEAL', weight: 3 },
        { code: 'READ_AVERAGE', weight: 1 },
      ],
    });
  });

  it('starts a run with it, and the run keeps the version that it used', async () => {
    const { key } = await keep({ name: 'For a run' });
    const { runId, errors } = await startRun(api, programme, { profile: key ?? '' });
    expect(errors).toEqual([]);
    await keep({ id: key, madeOn: 1, name: 'For a run', because: 'Changed since.' });
    const [run] = await api.source.query<{ profile: { version: number; name: string } }[]>(
      'select profile from formation_run where id = $1',
      [runId],
    );
    expect(run?.profile).toMatchObject({ version: 1, name: 'For a run', key });
    await finishedRun(api, programme);
  });

  it('makes the next version by a change, and reads every version', async () => {
    const { key } = await keep({ name: 'Twice' });
    const change = { id: key, madeOn: 1, name: 'Twice', weights: [{ code: 'NOR', weight: 1 }] };
    expect(await keep(change)).toMatchObject({ key, version: 2, errors: [] });
    const { fields } = await api.ask<{ likenessProfileVersions: { version: number }[] }>(
      `query ($programmeId: ID!, $key: ID!) {
         likenessProfileVersions(phase: PRIMARY, programmeId: $programmeId, key: $key) { version } }`,
      { programmeId: programme.programmeId, key },
      programme.coordinator.cookie,
    );
    expect(fields.likenessProfileVersions).toEqual([{ version: 2 }, { version: 1 }]);
  });

  it('sends the same twice and keeps one', async () => {
    const same = { id: v7(), name: 'Sent twice' };
    const both = [await keep(same), await keep(same)];
    expect(both).toMatchObject([
      { key: same.id, version: 1, errors: [] },
      { key: same.id, version: 1, errors: [] },
    ]);
  });

  it('is told which version stands now when somebody was faster', async () => {
    const { key } = await keep({ name: 'Faster' });
    await keep({ id: key, madeOn: 1, name: 'Faster', because: 'One.' });
    expect((await keep({ id: key, madeOn: 1, name: 'Faster', because: 'Other.' })).errors).toMatchObject([
      { __typename: 'ProfileChangedMeanwhile', version: 2 },
    ]);
  });

  it.each([
    ['NoName', { name: ' ' }, /^Name/],
    ['NoReason', { because: ' ' }, /^Reason/],
    ['NameTaken', { name: 'language FIRST' }, /^Name/],
    ['WeightsSumToZero', { weights: [{ code: 'NOR', weight: 0 }] }, /^Weights/],
    ['WeightsBelowZero', { weights: [{ code: 'NOR', weight: -1 }] }, /^Weights: Pupils on roll/],
    ['UnknownMeasures', { weights: [{ code: 'P8MEA', weight: 1 }] }, /P8MEA/],
    ['NoNationalValues', { reference: 'NATIONAL' }, /^Standardised on/],
  ])('is refused with %s, and the field is named', async (kind, change, message) => {
    expect((await keep(change)).errors).toMatchObject([
      { __typename: kind, message: expect.stringMatching(message) },
    ]);
  });
});

describe('somebody else', () => {
  it('of another programme can neither keep, see nor use it', async () => {
    const { key } = await keep({ name: 'Not for others' });
    const other = await aProgramme(api);
    expect((await keep({ id: key, madeOn: 1 }, other.coordinator.cookie)).errors).toMatchObject([
      { __typename: 'NotFound' },
    ]);
    const seen = await list(programme.programmeId, other.coordinator.cookie);
    expect(seen.filter(({ origin }) => origin === 'OWN')).toEqual([]);
    expect((await startRun(api, other, { profile: key ?? '' })).errors).toMatchObject([
      { __typename: 'UnknownProfile' },
    ]);
  });

  it('who leads a school sees the profiles of the product only', async () => {
    const leader = await aPerson(api);
    const origins = (await list(programme.programmeId, leader.cookie)).map(({ origin }) => origin);
    expect(new Set(origins)).toEqual(new Set(['OURS', 'DEPARTMENT', 'HISTORIC']));
  });
});

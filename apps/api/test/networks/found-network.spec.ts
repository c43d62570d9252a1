import { startApi, type TestApi } from '../support/api.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { aResearcher } from '../support/talk.js';

let api: TestApi;
let trio: TestTrio;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
});
afterAll(() => api.close());

const found = `mutation ($input: FoundNetworkInput!) { foundNetwork(input: $input) { groupId errors { __typename message } } }`;
const place = `mutation ($input: PlaceGroupInput!) { placeGroup(input: $input) { groupId errors { __typename } } }`;
const tree = `query ($id: ID!) { networks(programmeId: $id) { id name kind parentId purpose lead schoolCount groupCount groups { id name } } }`;

interface Founded {
  foundNetwork: { groupId: string | null; errors: { __typename: string; message: string }[] };
}
interface Tree {
  networks: { id: string; name: string; parentId: string | null; groups: { id: string }[] }[] | null;
}

async function founded(change: object = {}, by: TestPerson = trio.coordinator) {
  const input = {
    cycleId: trio.cycleId,
    kind: 'STRAND',
    name: 'Learner voice',
    purpose: 'Pupils help to design school life.',
    urns: trio.schools.map(({ urn }) => urn),
    leadLaCode: trio.schools[0]?.laCode,
    parentId: null,
    ...change,
  };
  const { fields } = await api.ask<Founded>(found, { input }, by.cookie);
  await api.settle();
  return fields.foundNetwork;
}
const placed = async (groupId: string, parentId: string | null, cookie = trio.coordinator.cookie) =>
  (
    await api.ask<{ placeGroup: { errors: { __typename: string }[] } }>(
      place,
      { input: { groupId, parentId } },
      cookie,
    )
  ).fields.placeGroup.errors.map(({ __typename }) => __typename);
const canRead = async (id: string | null, cookie: string | undefined) =>
  (await api.ask<{ room: object | null }>('query ($id: ID!) { room(id: $id) { id } }', { id }, cookie)).fields
    .room !== null;

describe('a coordinator who makes a strand by hand', () => {
  it('opens a room for its members alone, with a charter and a discussion', async () => {
    const { groupId, errors } = await founded();
    expect(errors).toEqual([]);
    expect(await canRead(groupId, trio.leaders[0]?.cookie)).toBe(true);
    expect(await canRead(groupId, trio.coordinator.cookie)).toBe(false);
    expect(await canRead(groupId, (await aPerson(api)).cookie)).toBe(false);
    const rows = await api.source.query<object[]>(
      `select 1 from charter c join discussion d on d.group_id = c.group_id where c.group_id = $1`,
      [groupId],
    );
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['that nobody leads', { leadLaCode: null }, 'LeadMissing'],
    ['of one school', { urns: ['910001'] }, 'WrongNumber'],
    ['of schools that do not take part', { urns: ['999998', '999999'] }, 'SchoolsOutside'],
    ['without a purpose', { purpose: '' }, 'ReasonMissing'],
    ['as a locality of several authorities', { kind: 'LOCALITY', leadLaCode: null }, 'NotOneAuthority'],
  ])('is refused one %s', async (_, change, refusal) => {
    expect((await founded(change)).errors[0]?.__typename).toBe(refusal);
  });

  it('is nobody else', async () => {
    const other = await aReleasedTrio(api);
    expect((await founded({}, other.coordinator)).errors[0]?.__typename).toBe('NotFound');
  });
});

describe('groups of groups', () => {
  it('stand at three levels, and are seen by coordinators and steering members only', async () => {
    const steering = await founded({ kind: 'STEERING_GROUP', name: 'Steering', leadLaCode: null });
    const strand = await founded({ name: 'Attendance strand', parentId: steering.groupId });
    expect(await placed(trio.groupId, strand.groupId)).toEqual([]);
    const seen = async (cookie: string | undefined) =>
      (await api.ask<Tree>(tree, { id: trio.programmeId }, cookie)).fields.networks;
    const network = (await seen(trio.coordinator.cookie))?.find(({ id }) => id === strand.groupId);
    expect(network).toMatchObject({ parentId: steering.groupId, groups: [{ id: trio.groupId }] });
    expect(await seen((await aResearcher(api, trio)).cookie)).toBeNull();
    expect(await seen(trio.leaders[0]?.cookie)).toBeNull();
    expect(await placed(steering.groupId ?? '', strand.groupId)).toEqual(['ParentNotWider']);
    expect(await placed(trio.groupId, null)).toEqual([]);
    const other = await aReleasedTrio(api);
    expect(await placed(trio.groupId, null, other.coordinator.cookie)).toEqual(['NotFound']);
    expect(await placed(other.groupId, strand.groupId)).toEqual(['NotFound']);
  });
});

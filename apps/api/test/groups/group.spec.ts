import { startApi, type TestApi } from '../support/api.js';
import { aProgramme, aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let trio: TestTrio;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api, { researchAccess: false });
});
afterAll(() => api.close());

interface Seen {
  group: {
    name: string;
    members: { urn: string; people: { name: string }[]; peopleCount: number }[];
    reason: { paragraph: string };
    charter: { number: number; clauses: { clause: string; isOn: boolean }[] };
    invitations: { email: string }[];
    viewerCanRead: boolean;
    viewerCanCoordinate: boolean;
  } | null;
}

const document = `query ($id: ID!) { group(id: $id) {
  name members { urn people { name } peopleCount } reason { paragraph }
  charter { number clauses { clause isOn } } invitations { email } viewerCanRead viewerCanCoordinate
} }`;

const seenBy = async (cookie: string) =>
  (await api.ask<Seen>(document, { id: trio.groupId }, cookie)).fields.group;

describe('a group', () => {
  it('shows a leader of a member school who is in it, why, and what was agreed', async () => {
    const group = await seenBy(trio.leaders[0]?.cookie ?? '');
    expect(group?.members.map(({ urn }) => urn)).toEqual(trio.schools.map(({ urn }) => urn));
    expect(group?.members[0]?.people).toEqual([{ name: 'Amina Clarke' }]);
    expect(group?.reason.paragraph).toContain('three primary schools in three local authorities');
    expect(group?.charter).toEqual({
      number: 1,
      clauses: [
        { clause: 'researchAccess', isOn: false },
        { clause: 'researchMonths', isOn: true },
        { clause: 'quoting', isOn: true },
        { clause: 'textInEmail', isOn: false },
        { clause: 'guests', isOn: true },
        { clause: 'readableMonths', isOn: true },
      ],
    });
    expect(group).toMatchObject({ viewerCanRead: true, viewerCanCoordinate: false });
  });

  it('shows its coordinator the members, and that the room is not theirs to read', async () => {
    const group = await seenBy(trio.coordinator.cookie);
    expect(group).toMatchObject({ viewerCanRead: false, viewerCanCoordinate: true });
  });

  it('tells a steering member how many people act for a school, and not who', async () => {
    const member = await aPerson(api, { grants: [{ role: 'steering member', programme: trio.programmeId }] });
    const group = await seenBy(member.cookie);
    expect(group?.members[0]).toMatchObject({ people: [], peopleCount: 1 });
    expect(group?.viewerCanRead).toBe(false);
  });

  it('tells a researcher nothing that would name the schools behind the letters', async () => {
    const researcher = await aPerson(api, { grants: [{ role: 'researcher', programme: trio.programmeId }] });
    const group = await seenBy(researcher.cookie);
    expect(group).toMatchObject({ members: [], reason: { paragraph: '' } });
    const { fields } = await api.ask<{ programme: { pool: { nodes: { groupId: string | null }[] } } }>(
      `query ($slug: String!) { programme(slug: $slug) { pool { nodes { groupId groupName } } } }`,
      { slug: trio.slug },
      researcher.cookie,
    );
    expect(fields.programme.pool.nodes.map(({ groupId }) => groupId)).toEqual([null, null, null]);
    const { fields: narrowed } = await api.ask<{ programme: { pool: { totalCount: number } } }>(
      `query ($slug: String!) { programme(slug: $slug) { pool(filter: { isGrouped: false }) { totalCount } } }`,
      { slug: trio.slug },
      researcher.cookie,
    );
    expect(narrowed.programme.pool.totalCount).toBe(3);
  });

  it('is nothing to a leader of another school, to another programme’s coordinator and to an administrator', async () => {
    const other = await aReleasedTrio(api);
    const administrator = await aPerson(api, { grants: [{ role: 'administrator' }] });
    for (const { cookie } of [other.leaders[0], other.coordinator, administrator].flatMap(one => one ?? [])) {
      expect(await seenBy(cookie)).toBeNull();
    }
  });

  it('makes a stranger sign in', async () => {
    const { errors } = await api.ask(document, { id: trio.groupId });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is no accident when somebody asks for an id that is none', async () => {
    const { fields, errors } = await api.ask<Seen>(document, { id: 'x' }, trio.coordinator.cookie);
    expect([fields.group, errors]).toEqual([null, []]);
  });
});

describe('the groups of a programme', () => {
  const list = `query ($id: ID!, $after: String) { programmeGroups(programmeId: $id, first: 1, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
  interface Listed {
    programmeGroups: {
      totalCount: number;
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }

  it('are listed page by page for its coordinator, and are none for another', async () => {
    const programme = await aProgramme(api);
    const [one, two] = [await aReleasedTrio(api, { programme }), await aReleasedTrio(api, { programme })];
    const ask = (cookie: string, after?: string | null) =>
      api.ask<Listed>(list, { id: programme.programmeId, after }, cookie);
    const first = (await ask(programme.coordinator.cookie)).fields.programmeGroups;
    const second = (await ask(programme.coordinator.cookie, first.pageInfo.endCursor)).fields.programmeGroups;
    expect([...first.nodes, ...second.nodes].map(({ id }) => id).sort()).toEqual(
      [one.groupId, two.groupId].sort(),
    );
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      2,
      true,
      false,
    ]);
    const refused = (await ask(trio.coordinator.cookie)).fields.programmeGroups;
    expect(refused).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('are a leader’s own under “my groups”', async () => {
    const { fields } = await api.ask<{ myGroups: { id: string }[] }>(
      '{ myGroups { id } }',
      {},
      trio.leaders[1]?.cookie,
    );
    expect(fields.myGroups).toEqual([{ id: trio.groupId }]);
  });
});

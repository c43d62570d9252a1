import type { ProgrammeId, Urn } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson, grantTo } from '../support/people.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await api.source.query(`
    insert into local_authority (code, name) values ('9A1', 'Northmoor');
    insert into school (urn, name, phase, type_name, status, la_code, source, as_at, is_fictional)
    values ('900001', 'Aldergrove Primary School', 'primary', 'Community school', 'Open', '9A1', 'sample', '2026-09-01', true);
    insert into programme (id, slug, name, summary)
    values ('0197a000-0000-7000-8000-000000000001', 'sample', 'Sample programme', 'A sample.')`);
});
afterAll(() => api.close());

const urn = '900001' as Urn;
const programme = '0197a000-0000-7000-8000-000000000001' as ProgrammeId;

interface Answer {
  grantRole: { personId: string | null; grantId: string | null; errors: Refusal[] };
  endRole: { endedId: string | null; errors: Refusal[] };
}
interface Refusal {
  __typename: string;
  message: string;
}

const grant = (input: object, cookie?: string) =>
  api.ask<Answer>(
    `mutation ($input: GrantRoleInput!) {
       grantRole(input: $input) { personId grantId errors { __typename message } }
     }`,
    { input: { name: 'Ben Okafor', ...input } },
    cookie,
  );
const end = (grantId: string, cookie?: string) =>
  api.ask<Answer>(
    `mutation ($input: EndRoleInput!) { endRole(input: $input) { endedId errors { __typename message } } }`,
    { input: { grantId } },
    cookie,
  );
const grantsOf = async (cookie: string) => {
  const { fields } = await api.ask<{
    viewer: { grants: { id: string; role: string; scopeId: string | null; scopeName: string | null }[] };
  }>('{ viewer { grants { id role scopeId scopeName } } }', {}, cookie);
  return fields.viewer.grants;
};

describe('granting a role', () => {
  it('lets an administrator make somebody new a coordinator, who then sees it with its name', async () => {
    const { cookie } = await aPerson(api, { grants: [{ role: 'administrator' }] });
    const email = 'coordinator@people.example';
    const { fields } = await grant({ email, role: 'COORDINATOR', scopeId: programme }, cookie);
    expect(fields.grantRole.errors).toEqual([]);
    const [row] = await api.source.query(
      `select p.name, g.role, g.scope_id, g.granted_by is not null as known from person p join role_grant g on g.person_id = p.id where email = $1`,
      [email],
    );
    expect(row).toEqual({ name: 'Ben Okafor', role: 'coordinator', scope_id: programme, known: true });
    const kinds = await api.source.query(`select kind from outbox order by id`);
    expect(kinds.map(({ kind }: { kind: string }) => kind)).toEqual(['PersonEntered', 'RoleGranted']);
  });

  it('lets a school leader add a colleague, whose rights hold at the next request', async () => {
    const leader = await aPerson(api, { grants: [{ role: 'school leader', urn }] });
    const colleague = await aPerson(api, { name: 'Cara Hughes' });
    await grant({ email: colleague.email, role: 'COLLEAGUE', scopeId: urn }, leader.cookie);
    expect(await grantsOf(colleague.cookie)).toEqual([
      expect.objectContaining({ role: 'COLLEAGUE', scopeId: urn, scopeName: 'Aldergrove Primary School' }),
    ]);
  });

  it('mails whoever was given a role how to come in, once', async () => {
    const { cookie } = await aPerson(api, { name: 'Dara Finch', grants: [{ role: 'administrator' }] });
    await grant({ email: 'new.editor@people.example', role: 'EDITOR' }, cookie);
    await api.settle();
    const mails = await api.source.query(
      `select body_text from caught_mail where recipient = 'new.editor@people.example'`,
    );
    expect(mails).toHaveLength(1);
    expect(mails[0].body_text).toMatch(/Dara Finch has given you a role.*editor/s);
    expect(mails[0].body_text).toContain('/sign-in?email=new.editor%40people.example');
  });

  it('offers the places where a person may give a role, and no others', async () => {
    const places = async (role: string, cookie: string) =>
      (
        await api.ask<{ rolePlaces: { name: string }[] }>(
          `{ rolePlaces(role: ${role}) { name } }`,
          {},
          cookie,
        )
      ).fields.rolePlaces;
    const admin = await aPerson(api, { grants: [{ role: 'administrator' }] });
    const deputy = await aPerson(api, { grants: [{ role: 'deputy', urn }] });
    expect(await places('COORDINATOR', admin.cookie)).toEqual([{ name: 'Sample programme' }]);
    expect(await places('LA_OFFICER', admin.cookie)).toEqual([{ name: 'Northmoor' }]);
    expect(await places('COORDINATOR', deputy.cookie)).toEqual([]);
    expect(await places('COLLEAGUE', deputy.cookie)).toEqual([{ name: 'Aldergrove Primary School' }]);
    expect(await places('SCHOOL_LEADER', deputy.cookie)).toEqual([]);
  });

  it('refuses a school leader who would make an administrator, and enters nobody', async () => {
    const { cookie } = await aPerson(api, { grants: [{ role: 'school leader', urn }] });
    const { fields } = await grant({ email: 'x@people.example', role: 'ADMINISTRATOR' }, cookie);
    expect(fields.grantRole.errors[0]?.__typename).toBe('NotAllowed');
    expect(await api.source.query(`select 1 from person where email = 'x@people.example'`)).toEqual([]);
  });

  it('refuses a role that the person has already, and a place that is not there', async () => {
    const { cookie, email } = await aPerson(api, { grants: [{ role: 'administrator' }] });
    const again = await grant({ email, role: 'ADMINISTRATOR' }, cookie);
    expect(again.fields.grantRole.errors[0]?.__typename).toBe('AlreadyHeld');
    const nowhere = await grant({ email, role: 'COORDINATOR', scopeId: 'nowhere' }, cookie);
    expect(nowhere.fields.grantRole.errors[0]?.__typename).toBe('NoSuchPlace');
  });

  it('names the field that cannot be used', async () => {
    const { cookie } = await aPerson(api, { grants: [{ role: 'administrator' }] });
    const { errors } = await grant({ email: 'no address', role: 'EDITOR', scopeId: 'x' }, cookie);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(/email: .*scopeId: /s);
  });

  it('refuses a stranger', async () => {
    const { errors } = await grant({ email: 'x@people.example', role: 'EDITOR' });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('ending a role', () => {
  it('takes the right away at once', async () => {
    const leader = await aPerson(api, { grants: [{ role: 'school leader', urn }] });
    const deputy = await aPerson(api, { grants: [{ role: 'deputy', urn }] });
    const [held] = await grantsOf(deputy.cookie);
    const { fields } = await end(held!.id, leader.cookie);
    expect(fields.endRole).toEqual({ endedId: held!.id, errors: [] });
    expect(await grantsOf(deputy.cookie)).toEqual([]);
  });

  it('can be undone the same day by granting it again', async () => {
    const leader = await aPerson(api, { grants: [{ role: 'school leader', urn }] });
    const deputy = await aPerson(api, { grants: [{ role: 'deputy', urn }] });
    await end((await grantsOf(deputy.cookie))[0]!.id, leader.cookie);
    await grant({ email: deputy.email, role: 'DEPUTY', scopeId: urn }, leader.cookie);
    expect(await grantsOf(deputy.cookie)).toHaveLength(1);
  });

  it('never leaves the installation without an administrator, not even when two end each other at once', async () => {
    await api.source.query(`update role_grant set until_on = current_date where role = 'administrator'`);
    const one = await aPerson(api, { grants: [{ role: 'administrator' }] });
    const other = await aPerson(api, { grants: [{ role: 'administrator' }] });
    const [ofOne] = await grantsOf(one.cookie);
    const [ofOther] = await grantsOf(other.cookie);
    const answers = await Promise.all([end(ofOther!.id, one.cookie), end(ofOne!.id, other.cookie)]);
    const done = answers.filter(({ fields }) => fields.endRole.endedId);
    expect(done).toHaveLength(1);
    const [{ left }] = await api.source.query(
      `select count(*)::int as left from role_grant where role = 'administrator' and until_on is null`,
    );
    expect(left).toBe(1);
  });

  it('looks to an outsider as if the role were not there', async () => {
    const outsider = await aPerson(api, { grants: [{ role: 'colleague', urn }] });
    const leader = await aPerson(api, { grants: [{ role: 'school leader', urn }] });
    const [held] = await grantsOf(leader.cookie);
    const theirs = await end(held!.id, outsider.cookie);
    const nobodys = await end('0197a000-0000-7000-8000-00000000ffff', outsider.cookie);
    expect(theirs.fields).toEqual(nobodys.fields);
  });
});

describe('the list of people', () => {
  it('is for administrators, searched by name or address, page by page', async () => {
    const admin = await aPerson(api, { grants: [{ role: 'administrator' }] });
    await aPerson(api, { name: 'Zed Quist', email: 'zq1@people.example' });
    await aPerson(api, { name: 'Zed Quist', email: 'zq2@people.example' });
    const page = (after: string | null, cookie?: string) =>
      api.ask<{
        people: { nodes: { email: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } | null;
      }>(
        `query ($after: String) { people(search: "quist", first: 1, after: $after) { nodes { email } pageInfo { endCursor hasNextPage } } }`,
        { after },
        cookie,
      );
    const first = (await page(null, admin.cookie)).fields.people!;
    const second = (await page(first.pageInfo.endCursor, admin.cookie)).fields.people!;
    expect([...first.nodes, ...second.nodes].map(({ email }) => email).sort()).toEqual([
      'zq1@people.example',
      'zq2@people.example',
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const outsider = await aPerson(api, { grants: [{ role: 'coordinator', programme }] });
    expect((await page(null, outsider.cookie)).fields.people).toBeNull();
    expect((await page(null)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('of a school is for its leader and deputy', async () => {
    const leader = await aPerson(api, { grants: [{ role: 'school leader', urn }] });
    const colleague = await aPerson(api, { name: 'Cara Hughes' });
    await grantTo(api, colleague.personId, { role: 'colleague', urn });
    const list = (cookie: string) =>
      api.ask<{ schoolPeople: { id: string; grants: { role: string }[] }[] | null }>(
        `{ schoolPeople(urn: "${urn}") { id grants { role } } }`,
        {},
        cookie,
      );
    await grantTo(api, colleague.personId, { role: 'editor' });
    const seen = (await list(leader.cookie)).fields.schoolPeople?.map(({ id }) => id);
    expect(seen).toEqual(expect.arrayContaining([leader.personId, colleague.personId]));
    const theirs = (await list(leader.cookie)).fields.schoolPeople?.find(
      ({ id }) => id === colleague.personId,
    );
    expect(theirs?.grants).toEqual([{ role: 'COLLEAGUE' }]);
    expect((await list(colleague.cookie)).fields.schoolPeople).toBeNull();
  });
});

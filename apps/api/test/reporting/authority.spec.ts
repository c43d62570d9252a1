import type { AuthorityCode } from '@pathways/domain/shared';
import { aContribution, aRoom, type TestRoom } from '../discussions/support/room.js';
import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { aKeptPlan } from '../support/frameworks.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let room: TestRoom;
let officer: string;
let authority: AuthorityCode;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
  authority = room.schools[0]?.laCode as AuthorityCode;
  officer = (await aPerson(api, { grants: [{ role: 'LA officer', authority }] })).cookie;
});
afterAll(() => api.close());

interface Seen {
  readonly authorityOverviews: readonly {
    code: string;
    schools: { urn: string; parts: { groupKind: string | null; partnerAuthorities: string[] }[] }[];
  }[];
}
const seenBy = (cookie: string | undefined) =>
  api.ask<Seen>(
    `{ authorityOverviews { code schools { urn parts { groupKind partnerAuthorities } } } }`,
    {},
    cookie,
  );

describe('an officer of an authority', () => {
  it('sees the schools of that authority that take part, and from where their partners are', async () => {
    const { fields } = await seenBy(officer);
    expect(fields.authorityOverviews).toHaveLength(1);
    const [school] = fields.authorityOverviews[0]?.schools ?? [];
    expect(school).toMatchObject({ urn: room.schools[0]?.urn, parts: [{ groupKind: 'TRIO' }] });
    expect(school?.parts[0]?.partnerAuthorities).toEqual(
      room.schools
        .slice(1)
        .map(({ laCode }) => `Authority ${laCode}`)
        .sort(),
    );
  });

  it('is refused the talk by every address', async () => {
    const { id } = await aContribution(api, room);
    for (const query of [`{ room(id: "${room.groupId}") { id } }`, `{ contribution(id: "${id}") { id } }`]) {
      expect(Object.values((await api.ask(query, {}, officer)).fields ?? {})).toEqual([null]);
    }
  });
});

describe('the meetings and KPIs of an authority', () => {
  const asked = `{ authorityOverviews { schools { parts { meetings { kind standing } } }
    frameworks { title kpis met notMet withoutValue } counted { id rows hidden } } }`;
  interface Overview {
    readonly schools: { parts: { meetings: { kind: string; standing: string }[] }[] }[];
    readonly frameworks: { title: string; kpis: number; withoutValue: number }[];
    readonly counted: { id: string; rows: (string | null)[][]; hidden: number }[];
  }
  const overview = async (cookie = officer) =>
    (await api.ask<{ authorityOverviews: Overview[] }>(asked, {}, cookie)).fields.authorityOverviews[0];

  it('tell an officer when a group meets and whether it did, and neither title nor purpose', async () => {
    for (const days of [-8, 8])
      await api.source.query(
        `insert into meeting (id, group_id, kind, title, purpose, is_elsewhere, place, length, state, starts_at, proposed_by, proposed_at)
         values ($1, $2, 'meeting', 'What stays here', 'A worry', false, '', 60, 'settled', now() + $3 * interval '1 day', $4, now())`,
        [v7(), room.groupId, days, room.amina.personId],
      );
    const seen = await overview();
    expect(seen?.schools[0]?.parts[0]?.meetings).toEqual([
      { kind: 'MEETING', standing: 'to come' },
      { kind: 'MEETING', standing: 'nobody said' },
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/What stays here|A worry/);
  });

  it('are those of the frameworks that the authority keeps, and of nobody else’s', async () => {
    expect((await overview())?.frameworks).toEqual([]);
    await aKeptPlan(api, { authority });
    expect((await overview())?.frameworks).toMatchObject([
      { title: 'A sample plan', kpis: 3, withoutValue: 3 },
    ]);
    const elsewhere = room.schools[1]?.laCode as AuthorityCode;
    const other = await aPerson(api, { grants: [{ role: 'LA officer', authority: elsewhere }] });
    expect((await overview(other.cookie))?.frameworks).toEqual([]);
  });

  it('hide what fewer than five schools did', async () => {
    await api.source.query(
      `insert into action (id, group_id, discussion_id, position, what, urn, due_on, agreed_at)
       select $1, d.group_id, d.id, 1, 'Try it', $3, current_date, now() from discussion d where d.group_id = $2 limit 1`,
      [v7(), room.groupId, room.schools[0]?.urn],
    );
    const actions = (await overview())?.counted.find(({ id }) => id.endsWith(' actions'));
    expect(actions?.rows.flatMap(row => row.slice(1))).toEqual([null, null, null, null, null]);
    expect(actions?.hidden).toBe(5);
  });
});

describe('anybody else', () => {
  it('sees no authority', async () => {
    expect((await seenBy(room.amina.cookie)).fields.authorityOverviews).toEqual([]);
    expect((await seenBy(undefined)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

import { startApi, type TestApi } from '../support/api.js';
import { aReleasedTrio } from '../support/groups.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface InForce {
  research_access: boolean;
  is_shut: boolean;
}

const zones = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'];

/** What the charter says of a group at a moment, asked by a database that stands in this zone. */
async function inForceAt(group: string, moment: string, zone: string): Promise<InForce> {
  const [view] = await api.source.query<{ text: string }[]>(
    `select pg_get_viewdef('charter_in_force'::regclass) as text`,
  );
  const asked = (view?.text ?? '')
    .replaceAll('CURRENT_DATE', `(timestamptz '${moment}')::date`)
    .replaceAll('now()', `timestamptz '${moment}'`)
    .replace(/;$/, '');
  return api.source.transaction(async manager => {
    await manager.query(`set local timezone = '${zone}'`);
    const [row] = await manager.query<InForce[]>(
      `select research_access, is_shut from (${asked}) v where v.group_id = $1`,
      [group],
    );
    if (!row) throw new Error('The group has no charter.');
    return { research_access: row.research_access, is_shut: row.is_shut };
  });
}

describe('the days of a charter', () => {
  it.each([
    ['the last minute of the last day', '2027-08-15 22:59Z', true],
    ['the first minute after it', '2027-08-15 23:00Z', false],
  ])('researchers read until %s in England', async (_, moment, mayRead) => {
    const { groupId } = await aReleasedTrio(api);
    await api.source.query(
      `update cycle set ends_on = '2027-07-15' where id = (select cycle_id from school_group where id = $1)`,
      [groupId],
    );
    await api.source.query(
      'update charter set research_access = true, research_months = 1 where group_id = $1',
      [groupId],
    );
    for (const zone of zones)
      expect([zone, (await inForceAt(groupId, moment, zone)).research_access]).toEqual([zone, mayRead]);
  });

  // Half past midnight of the fifteenth in England: the day on which the group ended is the fifteenth as well.
  it.each([
    ['the last minute of the last day', '2027-08-15 22:59Z', false],
    ['the first minute after it', '2027-08-15 23:00Z', true],
  ])('a room stays open until %s in England', async (_, moment, isShut) => {
    const { groupId } = await aReleasedTrio(api);
    await api.source.query(`update school_group set ended_at = '2027-07-14 23:30Z' where id = $1`, [groupId]);
    await api.source.query('update charter set readable_months = 1 where group_id = $1', [groupId]);
    for (const zone of zones)
      expect([zone, (await inForceAt(groupId, moment, zone)).is_shut]).toEqual([zone, isShut]);
  });
});

it('no view, function, default or check of the database asks the day of its own zone', async () => {
  const asking = await api.source.query<{ name: string }[]>(
    `select viewname::text as name from pg_views where schemaname = 'public' and definition ~* 'current_date'
     union all select proname::text from pg_proc where pronamespace = 'public'::regnamespace and prosrc ~* 'current_date'
     union all select table_name || '.' || column_name from information_schema.columns
       where table_schema = 'public' and column_default ~* 'current_date'
     union all select conname::text from pg_constraint
       where connamespace = 'public'::regnamespace and pg_get_constraintdef(oid) ~* 'current_date'`,
  );
  expect(asking).toEqual([]);
});

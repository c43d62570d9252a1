import type { CodeId, ContributionId } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { aCode } from '../support/coded.js';
import { aProgramme, aReleasedTrio, type TestProgramme, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aResearcher } from '../support/talk.js';
import { asked, marked } from './support.js';

let api: TestApi;
let programme: TestProgramme;
let trios: TestTrio[];
let rhea: TestPerson;
let often: CodeId;
let rarely: CodeId;
let said: ContributionId[];

const authorities = ['Northby', 'Southby'];

/** Twelve schools in four trios: ten of Northby and two of Southby; one code used by seven, one by two. */
beforeAll(async () => {
  api = await startApi();
  programme = await aProgramme(api);
  trios = [];
  for (let at = 0; at < 4; at++) trios.push(await aReleasedTrio(api, { programme }));
  const schools = trios.flatMap(trio => trio.schools);
  for (const name of authorities)
    await api.source.query('insert into local_authority (code, name) values ($1, $1)', [name]);
  for (const [at, { urn }] of schools.entries())
    await api.source.query('update school set la_code = $2 where urn = $1', [
      urn,
      authorities[at < 10 ? 0 : 1],
    ]);
  rhea = await aResearcher(api, trios[0] as TestTrio);
  often = await aCode(api, trios[0] as TestTrio, rhea);
  rarely = await aCode(api, trios[0] as TestTrio, rhea);
  said = [];
  for (const trio of trios)
    for (const place of [0, 1, 2]) said.push(await aContribution(api, trio, { place }));
  for (const contribution of said.slice(0, 7)) await marked(api, rhea, { contribution, code: often });
  for (const contribution of said.slice(0, 2)) await marked(api, rhea, { contribution, code: rarely });
});
afterAll(() => api.close());

interface CellFields {
  value: string;
  state: string;
  passages: number | null;
  schools: number | null;
  viewerCanOpen: boolean;
}
type Rows = { rows: { codeId: string; cells: CellFields[] }[] } | null;

const cells = '{ rows { codeId cells { value state passages schools viewerCanOpen } } }';
const table = async (by: string, who = rhea, cycleId: string | null = null) =>
  (
    await asked<{ codeTable: Rows }>(
      api,
      who,
      `query ($programmeId: ID!, $by: SchoolAttribute!, $cycleId: ID) { codeTable(programmeId: $programmeId, by: $by, cycleId: $cycleId) ${cells} }`,
      { programmeId: programme.programmeId, by, cycleId },
    )
  ).codeTable;
const trend = async (step: string, who = rhea) =>
  (
    await asked<{ codeTrend: Rows }>(
      api,
      who,
      `query ($programmeId: ID!, $step: TrendStep!) { codeTrend(programmeId: $programmeId, step: $step) ${cells} }`,
      { programmeId: programme.programmeId, step },
    )
  ).codeTrend;
const pairs = async (who = rhea) =>
  (
    await asked<{ codePairs: { pairs: { state: string; contributions: number | null }[] } | null }>(
      api,
      who,
      `query ($programmeId: ID!) { codePairs(programmeId: $programmeId) { pairs { state contributions } } }`,
      { programmeId: programme.programmeId },
    )
  ).codePairs;
const behind = async (variables: object, who = rhea) =>
  (
    await asked<{ cellExcerpts: { quote: string }[] | null }>(
      api,
      who,
      `query ($programmeId: ID!, $codeId: ID!, $by: SchoolAttribute, $value: String) {
        cellExcerpts(programmeId: $programmeId, codeId: $codeId, by: $by, value: $value) { quote phase promptHeading } }`,
      { programmeId: programme.programmeId, ...variables },
    )
  ).cellExcerpts;

const cellsOf = (rows: Rows, code: CodeId) => rows?.rows.find(({ codeId }) => codeId === code)?.cells ?? [];
const told = (all: readonly CellFields[]) => all.filter(({ state }) => state === 'TOLD');

describe('the tables', () => {
  it('tell a researcher the number of a code that seven schools used, and open its words', async () => {
    const [all] = cellsOf(await table('PHASE'), often);
    expect(all).toMatchObject({
      value: 'all schools',
      state: 'TOLD',
      passages: 7,
      schools: 7,
      viewerCanOpen: true,
    });
    expect(await behind({ codeId: often })).toHaveLength(7);
    expect((await behind({ codeId: often }))?.[0]).toMatchObject({ quote: 'Two adults greet every child.' });
  });

  it('tell nobody the number of a code that two schools used, in any table, and open nothing', async () => {
    const everywhere = [
      ...cellsOf(await table('AUTHORITY'), rarely),
      ...cellsOf(await table('PHASE'), rarely),
      ...cellsOf(await table('DISADVANTAGE', rhea, programme.cycleId), rarely),
      ...cellsOf(await trend('MONTH'), rarely),
      ...cellsOf(await trend('CYCLE'), rarely),
    ];
    expect(told(everywhere).filter(({ passages }) => passages !== 0)).toEqual([]);
    expect(await behind({ codeId: rarely })).toBeNull();
    expect(await pairs()).toMatchObject({ pairs: [{ state: 'NOT_TOLD', contributions: null }] });
  });

  it('hide Northby beside Southby, whose number would be all schools less Northby', async () => {
    const byAuthority = cellsOf(await table('AUTHORITY'), often);
    expect(byAuthority.map(({ value, state }) => [value, state])).toEqual([
      ['all schools', 'TOLD'],
      ['Northby', 'NOT_TOLD'],
      ['Southby', 'NOT_TOLD'],
    ]);
    expect(await behind({ codeId: often, by: 'AUTHORITY', value: 'Southby' })).toBeNull();
    expect(await behind({ codeId: often, by: 'AUTHORITY', value: 'Northby' })).toBeNull();
  });

  it('hand the same numbers out as a file, with the definition and why a cell is empty', async () => {
    const file = `${api.url}/api/exports/analysis/${programme.programmeId}.csv?table=authority`;
    const mine = await fetch(file, { headers: { cookie: rhea.cookie } });
    const text = await mine.text();
    expect(text).toContain('How pupils are met.');
    expect(text).toContain('fewer than 5 schools');
    expect(text.split('\r\n').filter(line => line.includes('Southby') && /,\d+,\d+,yes/.test(line))).toEqual(
      [],
    );
    const theirs = await fetch(file, { headers: { cookie: programme.coordinator.cookie } });
    expect(theirs.status).toBe(404);
  });

  it('leave hidden and unconsented words out at once, also behind a number', async () => {
    await api.source.query('update contribution set hidden_at = now(), hidden_by = author_id where id = $1', [
      said[0],
    ]);
    expect(cellsOf(await table('PHASE'), often)[0]).toMatchObject({ passages: 6, schools: 6 });
    expect(await behind({ codeId: often })).toHaveLength(6);
    await api.source.query('update contribution set research_consent = false where id = any($1)', [
      said.slice(1, 3),
    ]);
    expect(cellsOf(await table('PHASE'), often)[0]).toMatchObject({ state: 'NOT_TOLD', passages: null });
    expect(await behind({ codeId: often })).toBeNull();
    await api.source.query(
      'update contribution set hidden_at = null, hidden_by = null, research_consent = true where id = any($1)',
      [said.slice(0, 3)],
    );
    expect(cellsOf(await table('PHASE'), often)[0]).toMatchObject({ passages: 7 });
  });

  it('open only words of rooms that the researcher may code in', async () => {
    const trio = trios[0] as TestTrio;
    await api.source.query(
      `insert into role_grant (id, person_id, role, scope_id) values (gen_random_uuid(), $1, 'colleague', $2)`,
      [rhea.personId, trio.schools[0]?.urn],
    );
    expect(await behind({ codeId: often })).toHaveLength(4);
    await api.source.query(`delete from role_grant where person_id = $1 and role = 'colleague'`, [
      rhea.personId,
    ]);
  });

  it('are not for a leader, a coordinator or a researcher of another programme', async () => {
    const outsider = await aResearcher(api, await aReleasedTrio(api));
    for (const who of [trios[0]?.leaders[0] as TestPerson, programme.coordinator, outsider]) {
      expect([await table('PHASE', who), await trend('MONTH', who), await pairs(who)]).toEqual([
        null,
        null,
        null,
      ]);
      expect(await behind({ codeId: often }, who)).toBeNull();
    }
  });
});

import type { CodeId } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { aCode } from '../support/coded.js';
import { aProgramme, aReleasedTrio, type TestProgramme, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aResearcher } from '../support/talk.js';
import { attack, type Equation } from './linear-attack.js';
import { asked, marked } from './support.js';

let api: TestApi;
let programme: TestProgramme;
let rhea: TestPerson;
let codes: CodeId[];

/** Who said what when: what an attacker knows of the register, and what they would like to know. */
interface Piece {
  urn: string;
  month: string;
  authority: string;
  phase: string;
  code: CodeId;
  count: number;
}

beforeAll(async () => {
  api = await startApi();
  programme = await aProgramme(api);
  const trios: TestTrio[] = [];
  for (let at = 0; at < 6; at++) trios.push(await aReleasedTrio(api, { programme }));
  const [first] = trios as [TestTrio];
  rhea = await aResearcher(api, first);
  codes = [await aCode(api, first, rhea), await aCode(api, first, rhea)];
  for (const name of ['North', 'East', 'South'])
    await api.source.query('insert into local_authority (code, name) values ($1, $1)', [name]);
  for (const [at, { urn }] of trios.flatMap(({ schools }) => schools).entries())
    await api.source.query('update school set la_code = $2, phase = $3 where urn = $1', [
      urn,
      at < 9 ? 'North' : at < 16 ? 'East' : 'South',
      at % 7 === 3 ? 'secondary' : 'primary',
    ]);
  for (const [group, trio] of trios.entries())
    for (const place of [0, 1, 2]) {
      const said = await aContribution(api, trio, { place });
      const day = group % 2 === 0 ? '2026-10-12' : '2026-11-12';
      await api.source.query('update contribution set posted_at = $2 where id = $1', [
        said,
        `${day}T09:00:00Z`,
      ]);
      const at = group * 3 + place;
      if (at % 3 !== 1) await marked(api, rhea, { contribution: said, code: codes[0] as CodeId });
      if (at % 4 === 0 || at === 17)
        await marked(api, rhea, { contribution: said, code: codes[1] as CodeId });
    }
}, 90_000);
afterAll(() => api.close());

async function truth(): Promise<Piece[]> {
  return api.source.query<Piece[]>(
    `select c.urn, to_char(c.posted_at, 'YYYY-MM') as month, s.la_code as authority, s.phase::text as phase, o.id as code,
       count(k.id)::int as count
     from contribution c join school s on s.urn = c.urn cross join code o
     left join excerpt e on e.contribution_id = c.id left join coding k on k.excerpt_id = e.id and k.code_id = o.id
     where o.id = any($1) group by 1, 2, 3, 4, 5 order by 1, 2`,
    [codes],
  );
}

type Rows = { rows: { codeId: string; cells: { value: string; passages: number | null }[] }[] } | null;
type Where = (piece: Piece, value: string) => boolean;

/** Everything that can be asked, asked one request after the other. */
async function everythingTold(code: CodeId, pieces: readonly Piece[]): Promise<Equation[]> {
  const told: Equation[] = [];
  const rows = '{ rows { codeId cells { value passages } } }';
  const gather = (answer: Rows, where: Where) => {
    for (const { value, passages } of answer?.rows.find(({ codeId }) => codeId === code)?.cells ?? [])
      if (passages !== null)
        told.push({
          unknowns: pieces.flatMap((piece, at) => (where(piece, value) ? [at] : [])),
          number: passages,
        });
  };
  const programmeId = programme.programmeId;
  const belongs: Record<string, Where> = {
    AUTHORITY: ({ authority }, value) => value === 'all schools' || authority === value,
    PHASE: ({ phase }, value) => value === 'all schools' || phase === value,
    DISADVANTAGE: () => true,
  };
  for (const by of Object.keys(belongs))
    for (const cycleId of [null, programme.cycleId]) {
      const document = `query ($programmeId: ID!, $by: SchoolAttribute!, $cycleId: ID) { codeTable(programmeId: $programmeId, by: $by, cycleId: $cycleId) ${rows} }`;
      const { codeTable } = await asked<{ codeTable: Rows }>(api, rhea, document, {
        programmeId,
        by,
        cycleId,
      });
      gather(codeTable, belongs[by] as Where);
    }
  for (const step of ['MONTH', 'CYCLE']) {
    const document = `query ($programmeId: ID!, $step: TrendStep!) { codeTrend(programmeId: $programmeId, step: $step) ${rows} }`;
    const { codeTrend } = await asked<{ codeTrend: Rows }>(api, rhea, document, { programmeId, step });
    gather(codeTrend, ({ month }, value) => step === 'CYCLE' || month === value);
  }
  return told;
}

describe('an attacker who knows the register and asks for every table with every filter', () => {
  it('computes no number of one to four schools: not of a school, nor of an authority, phase or month, nor of two of them together', async () => {
    const all = await truth();
    let numbers = 0;
    for (const code of codes) {
      const pieces = all.filter(piece => piece.code === code);
      const told = await everythingTold(code, pieces);
      numbers += told.filter(({ number }) => number > 0).length;
      const compute = attack(told, pieces.length);
      const noughts = new Set(told.filter(({ number }) => number === 0).flatMap(({ unknowns }) => unknowns));
      const wanted = [
        ...pieces.map((_, at) => [at]),
        ...(['authority', 'phase', 'month'] as const).flatMap(one =>
          (['authority', 'phase', 'month'] as const).flatMap(other =>
            pieces.map(own =>
              pieces.flatMap((piece, at) =>
                piece[one] === own[one] && piece[other] === own[other] ? [at] : [],
              ),
            ),
          ),
        ),
      ];
      for (const places of wanted) {
        const unknown = places.filter(at => !noughts.has(at));
        const schools = new Set(
          unknown.filter(at => (pieces[at]?.count ?? 0) > 0).map(at => pieces[at]?.urn),
        );
        if (unknown.length === 0 || schools.size >= 5) continue;
        expect({ places, computed: compute(places) }).toEqual({ places, computed: null });
      }
    }
    expect(numbers).toBeGreaterThan(4);
  });

  it('does find a number that a total less its other part gives away', () => {
    const compute = attack(
      [
        { unknowns: [0, 1, 2], number: 10 },
        { unknowns: [0, 1], number: 7 },
      ],
      3,
    );
    expect([compute([2]), compute([0])]).toEqual([3, null]);
  });
});

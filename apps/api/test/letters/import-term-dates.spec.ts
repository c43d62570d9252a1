import { startApi, type TestApi } from '../support/api.js';
import { aSchool, type TestSchool } from '../support/groups.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let administrator: string;
let school: TestSchool;
beforeAll(async () => {
  api = await startApi();
  administrator = (await aPerson(api, { grants: [{ role: 'administrator' }] })).cookie;
  school = await aSchool(api);
});
afterAll(() => api.close());

interface Answer {
  importTermDates: {
    kept: number | null;
    lines: { line: number; because: string | null }[] | null;
    errors: { __typename: string; message: string }[];
  };
}
const give = (csv: string, cookie?: string) =>
  api.ask<Answer>(
    `mutation ($csv: String!) { importTermDates(input: { csv: $csv }) { kept lines { line because } errors { __typename message } } }`,
    { csv },
    cookie,
  );
const file = (...lines: string[]) => ['authority,from,to,name', ...lines].join('\n');
const kept = () =>
  api.source.query<object[]>(
    `select la_code, from_on::text, to_on::text, name from closed_day order by la_code nulls last, from_on`,
  );

describe('an administrator who imports term dates', () => {
  beforeEach(() => api.source.query('delete from closed_day'));

  it('names an authority by its code or its name, and all may read the days', async () => {
    const { fields } = await give(
      file(
        `${school.laCode},2091-10-22,2091-10-26,Half term`,
        `"Authority ${school.laCode}",24/12/2091,04/01/2092,Christmas`,
        'England,2092-06-02,2092-06-02,A day for all',
      ),
      administrator,
    );
    expect(fields.importTermDates).toMatchObject({ kept: 3, errors: [] });
    expect(await kept()).toEqual([
      { la_code: school.laCode, from_on: '2091-10-22', to_on: '2091-10-26', name: 'Half term' },
      { la_code: school.laCode, from_on: '2091-12-24', to_on: '2092-01-04', name: 'Christmas' },
      { la_code: null, from_on: '2092-06-02', to_on: '2092-06-02', name: 'A day for all' },
    ]);
    const reader = await aPerson(api);
    const seen = await api.ask<{ closedDays: { nodes: { name: string; authorityName: string | null }[] } }>(
      '{ closedDays(first: 2) { nodes { name authorityName from to } pageInfo { hasNextPage } } }',
      {},
      reader.cookie,
    );
    expect(seen.fields.closedDays.nodes.map(({ name }) => name)).toEqual(['Half term', 'Christmas']);
  });

  it('reads a better file over the one before: it speaks for whole academic years, and for nobody else', async () => {
    await give(
      file(
        `${school.laCode},2091-10-22,2091-10-26,Half term`,
        `${school.laCode},2092-10-20,2092-10-24,Half term`,
        'England,2091-11-05,2091-11-05,A day for all',
      ),
      administrator,
    );
    await give(file(`${school.laCode},2091-10-29,2091-11-02,Half term`), administrator);
    expect(await kept()).toEqual([
      expect.objectContaining({ from_on: '2091-10-29' }),
      expect.objectContaining({ from_on: '2092-10-20' }),
      expect.objectContaining({ la_code: null }),
    ]);
  });

  it('is told of every line that is wrong, and nothing is kept', async () => {
    const { fields } = await give(
      file(
        `${school.laCode},2091-10-22,2091-10-26,Half term`,
        'Nowhere,2091-10-22,2091-10-26,x',
        `${school.laCode},?,?,x`,
      ),
      administrator,
    );
    expect(fields.importTermDates.kept).toBe(0);
    expect(fields.importTermDates.lines).toEqual([
      { line: 2, because: null },
      { line: 3, because: expect.stringContaining('“Nowhere”') },
      { line: 4, because: expect.stringContaining('no day') },
    ]);
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['a file without its columns', 'la,start\n1,2', /authority, from, to and name/],
    ['a file of nothing', 'authority,from,to,name\n', /nothing below/],
    ['no table', 'authority,from,to,name\n"a,b', /no table/],
  ])('is told what is wrong with %s', async (_, csv, sentence) => {
    const { fields } = await give(csv, administrator);
    expect(fields.importTermDates.errors).toEqual([
      { __typename: 'NoTable', message: expect.stringMatching(sentence) },
    ]);
  });
});

describe('everybody else', () => {
  it('imports none', async () => {
    const head = await aPerson(api, { grants: [{ role: 'school leader', urn: school.urn }] });
    const { fields } = await give(file(`${school.laCode},2091-10-22,2091-10-26,x`), head.cookie);
    expect(fields.importTermDates.errors[0]?.__typename).toBe('NotAllowed');
    expect((await give(file())).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

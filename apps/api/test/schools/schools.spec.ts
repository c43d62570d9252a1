import { jest } from '@jest/globals';
import { importShipped, publishedFiles } from '../../src/database/worlds/shipped-files.js';
import { Reading } from '../../src/platform/reading.js';
import { SchoolQueries } from '../../src/schools/application/school.queries.js';
import { ActorSource } from '../../src/platform/auth/actor-source.js';
import type { Urn } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson, type TestPerson } from '../support/people.js';

let api: TestApi;
let leader: TestPerson;
beforeAll(async () => {
  api = await startApi();
  leader = await aPerson(api);
  await importShipped(api.app, publishedFiles);
});
afterAll(() => api.close());

interface Listed {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: { urn: string; name: string; localAuthority: { name: string }; trust: { name: string } | null }[];
}

async function list(args: string): Promise<Listed> {
  const { fields, errors } = await api.ask<{ schools: Listed }>(
    `{ schools${args} { totalCount pageInfo { hasNextPage endCursor }
       nodes { urn name phase town localAuthority { name } trust { name } } } }`,
    {},
    leader.cookie,
  );
  expect(errors).toEqual([]);
  return fields.schools;
}

const names = async (search: string) =>
  (await list(`(search: ${JSON.stringify(search)}, first: 5)`)).nodes.map(n => n.name);

describe('a school leader looks for a school', () => {
  it.each([
    ['by a misspelt name', 'Brodwood', 'Brandwood Primary School'],
    ['by name and town', 'brandwood bolton', 'Brandwood Primary School'],
    ['by URN', '105148', 'Brandwood Primary School'],
    ['by the first letters', 'westhought', 'Westhoughton High School'],
    ['with words the other way round', 'Academy Ferns', 'The Ferns Primary Academy'],
  ])('%s', async (_, search, name) => {
    expect(await names(search)).toContain(name);
  });

  it('by misspelt trust and by local authority', async () => {
    const { nodes } = await list(`(search: "northen education trust", first: 5)`);
    expect(nodes.map(({ trust }) => trust?.name.toLowerCase())).toContain('northern education trust');
    expect((await list(`(search: "stockport", first: 3)`)).totalCount).toBeGreaterThan(100);
  });

  it('and is told plainly that nothing is near', async () => {
    expect(await list(`(search: "qqqqzzzz")`)).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await list(`(search: "%_';--")`)).toMatchObject({ nodes: [] });
  });

  it('page by page, and meets each primary school of Manchester once', async () => {
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 20; page += 1) {
      const { nodes, pageInfo, totalCount } = await list(
        `(phase: PRIMARY, laCode: "352", first: 40${after})`,
      );
      seen.push(...nodes.map(({ urn }) => urn));
      if (!pageInfo.hasNextPage) {
        expect(new Set(seen).size).toBe(totalCount);
        break;
      }
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('and a ranked search goes on where its page ended', async () => {
    const all = (await list(`(search: "st mary", first: 60)`)).nodes.map(({ urn }) => urn);
    const one = await list(`(search: "st mary", first: 30)`);
    const two = await list(`(search: "st mary", first: 30, after: "${one.pageInfo.endCursor}")`);
    expect([...one.nodes, ...two.nodes].map(({ urn }) => urn)).toEqual(all);
  });

  it('and a page of schools costs one statement, with all their figures and links three', async () => {
    const statements = jest.spyOn(api.app.get(Reading), 'rows');
    await list('(first: 50)');
    expect(statements.mock.calls.map(([name]) => name).filter(name => name.startsWith('schools'))).toEqual([
      'schools-browse',
    ]);
    statements.mockClear();
    await api.ask(
      `{ schools(first: 50) { nodes { urn predecessors { urn } successors { urn } measures { code figures { value } } } } }`,
      {},
      leader.cookie,
    );
    const asked = statements.mock.calls.map(([name]) => name).filter(name => name.startsWith('schools'));
    expect(asked.sort()).toEqual(['schools-browse', 'schools-figures', 'schools-links']);
    statements.mockRestore();
  });

  it('through the trigram index', async () => {
    const plan = await api.source.query<{ 'QUERY PLAN': string }[]>(
      `explain select urn from school where 'brodwood' <% search_text`,
    );
    expect(plan.map(row => row['QUERY PLAN']).join('\n')).toContain('Bitmap Index Scan on school_search');
  });
});

const schoolPage = `query ($urn: String!) { school(urn: $urn) {
  id urn name phase status source asAt trust { name } localAuthority { code name }
  predecessors { urn name linkType isHeld } successors { urn }
  measures { code name unit meaning figures { academicYear source status state value publishedAs } } } }`;

interface Shown {
  school: {
    id: string;
    name: string;
    phase: string;
    predecessors: { urn: string; linkType: string; isHeld: boolean }[];
    measures: {
      code: string;
      unit: string;
      figures: { academicYear: string; state: string; value: number | null; source: string }[];
    }[];
  } | null;
}

describe('a school leader opens the page of a school', () => {
  it('and sees each figure with its year, its source and its state', async () => {
    const { fields } = await api.ask<Shown>(schoolPage, { urn: '105148' }, leader.cookie);
    expect(fields.school).toMatchObject({
      id: 'school:105148',
      name: 'Brandwood Primary School',
      phase: 'PRIMARY',
    });
    const progress = fields.school?.measures.find(({ code }) => code === 'READPROG');
    expect(progress).toMatchObject({
      unit: 'progress score',
      figures: [
        { academicYear: '2018/19', state: 'VALUE', value: 2, source: 'DfE key stage 2 performance tables' },
      ],
    });
  });

  it('and sees the school that an academy grew out of', async () => {
    const { fields } = await api.ask<Shown>(schoolPage, { urn: '142340' }, leader.cookie);
    expect(fields.school?.predecessors).toEqual([
      expect.objectContaining({ linkType: 'Predecessor', isHeld: false }),
    ]);
  });

  it('and a URN that nobody has is answered with nothing', async () => {
    for (const urn of ['199999', 'abc', '']) {
      expect((await api.ask<Shown>(schoolPage, { urn }, leader.cookie)).fields.school).toBeNull();
    }
  });

  it('and no figure of any school is a zero that its publisher did not print', async () => {
    const wrong = await api.source.query(
      `select * from measure where value = 0 and published_as !~ '^[-+]?0+([.]0+)?%?$'`,
    );
    expect(wrong).toEqual([]);
  });
});

describe('a stranger', () => {
  it.each([
    '{ schools { nodes { urn } } }',
    '{ school(urn: "105148") { name } }',
    '{ localAuthorities { code } }',
    '{ trusts { uid } }',
    '{ importRuns { nodes { id } } }',
  ])('is asked to sign in before %s', async document => {
    const { errors, fields } = await api.ask<object>(document);
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(Object.values(fields).filter(Boolean)).toEqual([]);
  });
});

describe('a coordinator who asks for too much or with a made-up cursor', () => {
  it.each([
    ['(first: 101)', 'first'],
    ['(first: 0)', 'first'],
    ['(trustId: "x")', 'trustId'],
    ['(after: "rubbish")', 'after'],
  ])('%s is told which field is wrong', async (args, field) => {
    const { errors } = await api.ask(`{ schools${args} { nodes { urn } } }`, {}, leader.cookie);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(field),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('formation', () => {
  it('has for each school of a pool the newest figure of each measure, with year and source', async () => {
    const actor = await api.app.get(ActorSource).ofPerson(leader.personId);
    const [school] = await api.app
      .get(SchoolQueries, { strict: false })
      .snapshotFor(actor, { urns: ['105148' as Urn] }, ['PTRWM_EXP', 'PNUMEAL', 'P8MEA']);
    expect(school).toMatchObject({
      urn: '105148',
      laCode: '350',
      laName: 'Bolton',
      phase: 'primary',
      trustId: null,
    });
    expect(school?.measures).toMatchObject({
      PTRWM_EXP: { academicYear: '2024/25', state: 'value' },
      PNUMEAL: { academicYear: '2022/23', state: 'value', source: 'DfE performance tables: school census' },
    });
    expect(school?.measures['P8MEA']).toBeUndefined();
  });
});

import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { openFields } from '../../../src/library/machines/graphql/open-graphql.js';
import { publicFields } from '../../access/public-fields.js';
import { startApi, type TestApi } from '../../support/api.js';
import { aBench, aDraft, published } from '../../support/practices.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  const bench = await aBench(api);
  await published(api, bench, { card: { title: 'Open to all' } });
  await aDraft(api, bench, { card: { title: 'Only a draft' } });
});
afterAll(() => api.close());

interface Told {
  readonly data?: Record<string, unknown>;
  readonly errors?: { message: string }[];
}

async function ask(query: string, variables: object = {}): Promise<{ status: number; told: Told }> {
  const answer = await fetch(`${api.url}/library/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
    body: JSON.stringify({ query, variables }),
  });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  return { status: answer.status, told: (await answer.json()) as Told };
}

describe('anybody’s own question', () => {
  it('about published practices is answered', async () => {
    const { status, told } = await ask(
      'query ($first: Int!) { libraryPractices(first: $first) { totalCount nodes { slug title } } }',
      { first: 5 },
    );
    expect(status).toBe(200);
    expect(told).toEqual({
      data: { libraryPractices: { totalCount: 1, nodes: [{ slug: 'open-to-all', title: 'Open to all' }] } },
    });
  });

  it('is answered by GET as well', async () => {
    const query = encodeURIComponent('{ libraryPractice(slug: "open-to-all") { title } }');
    const answer = await fetch(`${api.url}/library/graphql?query=${query}`);
    expect(await answer.json()).toEqual({ data: { libraryPractice: { title: 'Open to all' } } });
  });

  it('about the schema shows the library and nothing else of the product', async () => {
    const { told } = await ask(getIntrospectionQuery());
    const schema = buildClientSchema(told.data as never as IntrospectionQuery);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual([...openFields].sort());
    expect(schema.getMutationType() ?? null).toBeNull();
    for (const name of ['Contribution', 'Excerpt', 'Person', 'Viewer', 'PracticeVersion'])
      expect(schema.getType(name)).toBeUndefined();
  });

  it('asks only what strangers may ask of the product’s own schema', () => {
    expect(openFields.filter(field => !publicFields.includes(field))).toEqual([]);
  });

  it.each([
    ['viewer { person { name } }', 'Cannot query field'],
    ['programmes { id }', 'Cannot query field'],
    ['libraryPractices {', 'Syntax Error'],
    [
      Array.from({ length: 6 }, (_, place) => `a${place}: libraryPractices { totalCount }`).join(' '),
      'at most 5',
    ],
    [
      Array.from(
        { length: 5 },
        (_, place) => `a${place}: libraryPractices { ${'totalCount '.repeat(90)} }`,
      ).join(' '),
      'at most 400',
    ],
  ])('is refused with a reason: %#', async (fields, because) => {
    const { status, told } = await ask(`{ ${fields} }`);
    expect(status).toBe(400);
    expect(told.errors?.[0]?.message).toContain(because);
  });

  it('cannot hide a thousand lists in fragments', async () => {
    const spread = Array.from({ length: 30 }, (_, place) => `...F${place}`).join(' ');
    const fragments = Array.from(
      { length: 30 },
      (_, place) => `fragment F${place} on Query { x${place}: libraryPractices { totalCount } }`,
    );
    const { status } = await ask(`{ ${spread} } ${fragments.join(' ')}`);
    expect(status).toBe(400);
  });

  it('that is wrong in its values is told what is wrong', async () => {
    const { told } = await ask('{ libraryPractices(first: 5000) { totalCount } }');
    expect(told.errors?.[0]?.message).toMatch(/first/);
  });
});

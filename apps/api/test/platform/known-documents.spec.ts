import { createHash } from 'node:crypto';
import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { buildSchema, GraphQLError, type GraphQLObjectType } from 'graphql';
import { compiledQueries } from '../../src/platform/graphql/compiled-queries.js';
import type { RequestContext } from '../../src/platform/graphql/current-actor.js';
import { KnownDocuments } from '../../src/platform/graphql/known-documents.js';

const schema = buildSchema(`
  type School { name: String!, trust: String, head: String! }
  type Query { school(urn: Int!): School, locked: School! }
`);
const breakFor = (urn: number) => (school: { urn: number }) => {
  if (school.urn === urn) throw new Error('relation "person" does not exist');
  return 'A. Head';
};
const resolve = (type: string, field: string, resolver: (parent: never, asked: never) => unknown) => {
  const fields = (schema.getType(type) as GraphQLObjectType).getFields();
  Object.assign(fields[field] ?? {}, { resolve: resolver });
};
resolve('Query', 'school', (_: never, { urn }: { urn: number }) =>
  urn === 0 ? null : { urn, name: `School ${urn}` },
);
resolve('Query', 'locked', () => {
  throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
});
resolve('School', 'trust', breakFor(2));
resolve('School', 'head', breakFor(3));
const texts = {
  school: 'query School($urn: Int!) { school(urn: $urn) { name trust head } }',
  locked: 'query Locked { locked { name } }',
};
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const manifest = JSON.stringify(
  Object.fromEntries(Object.values(texts).map(text => [`sha256:${hashOf(text)}`, text])),
);
const mask = (formatted: { message: string; path?: unknown; extensions?: Record<string, unknown> }) =>
  formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR'
    ? { message: 'Something went wrong on our side.', ...(formatted.path ? { path: formatted.path } : {}) }
    : formatted;

const serverWith = (isCompiled: boolean) =>
  new ApolloServer<RequestContext>({
    schema,
    persistedQueries: { cache: KnownDocuments.of(manifest), ttl: null },
    plugins: isCompiled ? [compiledQueries(mask as never)] : [],
    formatError: mask as never,
  });

const plain = serverWith(false);
const compiled = serverWith(true);
beforeAll(() => Promise.all([plain.start(), compiled.start()]));
afterAll(() => Promise.all([plain.stop(), compiled.stop()]));

async function ask(
  server: ApolloServer<RequestContext>,
  body: unknown,
): Promise<{ status: number; told: unknown }> {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const answer: HTTPGraphQLResponse = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => ({}) as RequestContext,
  });
  const text = answer.body.kind === 'complete' ? answer.body.string : '';
  return { status: answer.status ?? 200, told: withoutPlaces(JSON.parse(text)) };
}

/** Where in the document an error arose is nobody's business but the developer's. */
const withoutPlaces = (told: { errors?: { locations?: unknown }[] }) => {
  for (const error of told.errors ?? []) delete error.locations;
  return told;
};

const byHash = (text: string, variables: object = {}) => ({
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
});

describe('a document that the server knows', () => {
  it.each([
    ['an answer', texts.school, { urn: 1 }],
    ['nothing there', texts.school, { urn: 0 }],
    ['an accident in a field that may be empty', texts.school, { urn: 2 }],
    ['an accident that empties the school', texts.school, { urn: 3 }],
    ['a variable of the wrong kind', texts.school, { urn: 'many' }],
    ['a variable left out', texts.school, {}],
    ['a refusal of the whole', texts.locked, {}],
  ])('is answered the same compiled and walked, mask and all: %s', async (_case, text, variables) => {
    const walked = await ask(plain, byHash(text, variables));
    expect(await ask(compiled, byHash(text, variables))).toEqual(walked);
    // A second time, when it is compiled already.
    expect(await ask(compiled, byHash(text, variables))).toEqual(walked);
    expect(JSON.stringify(walked)).not.toContain('relation');
  });

  it('tells the type of each object, as the client’s cache asks', async () => {
    const { told } = await ask(compiled, byHash(texts.school, { urn: 1 }));
    expect(told).toMatchObject({ data: { school: { __typename: 'School', name: 'School 1' } } });
  });
});

describe('a document that the server does not know', () => {
  it('is asked for in full', async () => {
    const { told } = await ask(compiled, byHash('{ locked { head } }'));
    expect(told).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  });

  it('is never added to those that it knows', async () => {
    const text = 'query Mine { school(urn: 1) { head } }';
    const answered = await ask(compiled, { query: text, ...byHash(text) });
    expect(answered.told).toMatchObject({ data: { school: { head: 'A. Head' } } });
    const { told } = await ask(compiled, byHash(text));
    expect(told).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  });
});

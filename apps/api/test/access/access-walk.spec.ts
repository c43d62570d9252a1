import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { printedSchema } from '../../src/platform/graphql/printed-schema.js';
import { StatusResolver } from '../../src/platform/status.resolver.js';
import { slices } from '../../src/slices.js';
import { startApi, type TestApi } from '../support/api.js';
import { publicFields } from './public-fields.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
}, 30_000);
afterAll(() => api.close());

const scalars: Record<string, unknown> = {
  ID: '0197a000-0000-7000-8000-000000000001',
  String: '900001',
  Int: 1,
  Float: 0.5,
  Boolean: true,
  DateTime: '2026-11-21T09:30:00.000Z',
};

/** Some value of the type: what is needed and no more. */
function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [someValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return scalars[type.name] ?? {};
  const demanded = Object.values(type.getFields()).filter(field => isNonNullType(field.type));
  return Object.fromEntries(demanded.map(field => [field.name, someValue(field.type)]));
}

function documentOf(operation: string, field: GraphQLField<unknown, unknown>) {
  const demanded = field.args.filter(argument => isNonNullType(argument.type));
  const declared = demanded.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = demanded.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    text: `${operation}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`,
    variables: Object.fromEntries(demanded.map(({ name, type }) => [name, someValue(type)])),
  };
}

const schema = buildSchema(await printedSchema(slices, [StatusResolver]));
const rootFields = (
  [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const
).flatMap(([operation, type]) =>
  Object.values(type?.getFields() ?? {}).map(field => [field.name, operation, field] as const),
);

describe('a stranger', () => {
  it.each(rootFields.filter(([name]) => !publicFields.includes(name)))(
    'is asked to sign in at %s',
    async (_, operation, field) => {
      const { text, variables } = documentOf(operation, field);
      const { errors } = await api.ask(text, variables);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    },
  );

  it.each(rootFields.filter(([name]) => publicFields.includes(name)))(
    'is answered at %s, which is public',
    async (_, operation, field) => {
      const { text, variables } = documentOf(operation, field);
      const { errors } = await api.ask(text, variables);
      expect(errors).toEqual([]);
    },
  );

  it('finds every name on the public list in the schema', () => {
    const names = rootFields.map(([name]) => name);
    expect(publicFields.filter(name => !names.includes(name))).toEqual([]);
  });
});

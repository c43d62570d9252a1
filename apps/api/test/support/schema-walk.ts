import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { printedSchema } from '../../src/platform/graphql/printed-schema.js';
import { StatusResolver } from '../../src/platform/status.resolver.js';
import { slices } from '../../src/slices.js';

type Field = GraphQLField<unknown, unknown>;
type Operation = 'query' | 'mutation';
/** The id to give for an argument or input field of this name. */
type IdFor = (name: string) => string;

const scalars: Record<string, unknown> = {
  String: '900001',
  Int: 1,
  Float: 0.5,
  Boolean: true,
  DateTime: '2026-11-21T09:30:00.000Z',
};

export const nobodysId: IdFor = () => '0197a000-0000-7000-8000-000000000001';

/** Some value of the type: what is needed, and every id that may be given. */
function someValue(type: GraphQLInputType, name: string, idFor: IdFor): unknown {
  if (isNonNullType(type)) return someValue(type.ofType, name, idFor);
  if (isListType(type)) return [someValue(type.ofType, name, idFor)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return type.name === 'ID' ? idFor(name) : (scalars[type.name] ?? {});
  // Words are given too: a rule demands either them or a document, which the schema cannot say.
  const given = Object.values(type.getFields()).filter(
    field => isNonNullType(field.type) || field.name === 'body',
  );
  return Object.fromEntries(given.map(field => [field.name, someValue(field.type, field.name, idFor)]));
}

/** All that may be read of a type without arguments, so many levels deep. */
function selectionOf(type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return 'getFields' in named || 'getTypes' in named ? ' { __typename }' : '';
  if (levels === 0) return ' { __typename }';
  const readable = Object.values(named.getFields()).filter(field =>
    field.args.every(argument => !isNonNullType(argument.type) || argument.defaultValue !== undefined),
  );
  return ` { ${readable.map(field => `${field.name}${selectionOf(field.type, levels - 1)}`).join(' ')} }`;
}

export interface Asked {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** A document that asks one root field, with the ids that `idFor` gives. */
export function documentOf(operation: Operation, field: Field, idFor: IdFor, levels = 0): Asked {
  const demanded = field.args.filter(argument => isNonNullType(argument.type));
  const declared = demanded.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = demanded.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = selectionOf(field.type, levels);
  return {
    text: `${operation}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`,
    variables: Object.fromEntries(demanded.map(({ name, type }) => [name, someValue(type, name, idFor)])),
  };
}

/** Every root field of the schema as [name, operation, field]. */
export async function rootFields(): Promise<(readonly [string, Operation, Field])[]> {
  const schema = buildSchema(await printedSchema(slices, [StatusResolver]));
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).map(field => [field.name, operation, field] as const),
  );
}

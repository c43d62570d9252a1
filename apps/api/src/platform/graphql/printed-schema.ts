import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DateTimeScalar } from './date-time.scalar.js';
import { refusalTypes } from './user-error.js';

const isClass = (provider: unknown): provider is Type => typeof provider === 'function';

/** The resolvers of a module: every class among its providers; classes without GraphQL in them add nothing. */
const resolversOf = (module: Type): Type[] =>
  ((Reflect.getMetadata('providers', module) as unknown[] | undefined) ?? []).filter(isClass);

const preamble = '# Printed from the code by `npm run schema -w apps/api`. Not edited by hand.\n\n';

/** The schema as the server serves it, printed from the classes alone: nothing is started, no database is asked. */
export async function printedSchema(modules: readonly Type[], further: readonly Type[]): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await builder
      .get(GraphQLSchemaFactory)
      .create([...modules.flatMap(resolversOf), ...further], [DateTimeScalar], {
        orphanedTypes: [...refusalTypes()],
      });
    return `${preamble}${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await builder.close();
  }
}

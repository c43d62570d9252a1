import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  execute,
  GraphQLObjectType,
  GraphQLSchema,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
} from 'graphql';
import { stranger, type PracticeId } from '@pathways/domain/shared';
import { maskWith } from '../../../platform/graphql/mask.js';
import { Log } from '../../../platform/telemetry/log.js';
import { HandedWords } from '../application/handed-words.js';
import { asksForQuotes, remembering } from './found-practices.js';
import { costRefusal } from './question-cost.js';

/** Root fields of the product's own schema that read published rows only. */
export const openFields = ['libraryPractice', 'libraryPractices'] as const;

export interface OpenAnswer {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] };
}

const refused = (...messages: string[]): OpenAnswer => ({
  status: 400,
  body: { errors: messages.slice(0, 5).map(message => ({ message })) },
});

/** The part of the schema that is nobody's secret: its types, its fields and their resolvers, and no way to any other. */
export function openPartOf(whole: GraphQLSchema): GraphQLSchema {
  const fields = whole.getQueryType()?.toConfig().fields ?? {};
  const open = Object.entries(fields)
    .filter(([name]) => openFields.some(field => field === name))
    .map(([name, field]) => [name, remembering(field)] as const);
  const description =
    'Published practices, for everybody. Each names the licence under which it may be used.';
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', description, fields: Object.fromEntries(open) }),
  });
}

@Injectable()
export class OpenGraphQL {
  private part: GraphQLSchema | undefined;

  constructor(
    private readonly modules: ModuleRef,
    private readonly handed: HandedWords,
    private readonly log: Log,
  ) {}

  async ask(query: string, variables: Record<string, unknown>, operationName?: string): Promise<OpenAnswer> {
    this.part ??= openPartOf(this.modules.get(GraphQLSchemaHost, { strict: false }).schema);
    const document = parsed(query);
    if (typeof document === 'string') return refused(document);
    const faults = validate(this.part, document, specifiedRules, { maxErrors: 5 });
    if (faults.length > 0) return refused(...faults.map(({ message }) => message));
    const costly = costRefusal(document);
    if (costly !== null) return refused(costly);
    const found = new Set<PracticeId>();
    const contextValue = {
      found,
      actor: stranger,
      requestId: 'library',
      visit: { headers: new Headers(), isLocal: false },
    };
    const { data, errors } = await execute({
      schema: this.part,
      document,
      variableValues: variables,
      operationName,
      contextValue,
    });
    if (asksForQuotes(document)) await this.handed.practices('graphql', [...found]);
    const mask = maskWith(this.log);
    const told = errors?.map(error =>
      mask({ ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } }, error),
    );
    return { status: data === undefined ? 400 : 200, body: { ...(told ? { errors: told } : {}), data } };
  }
}

function parsed(query: string): DocumentNode | string {
  try {
    return parse(query, { maxTokens: 1_000 });
  } catch (error) {
    return error instanceof Error ? error.message : 'This is not GraphQL.';
  }
}

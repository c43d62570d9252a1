import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from './current-actor.js';

type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

const formattedBy =
  (format: Format) =>
  (error: GraphQLError): GraphQLFormattedError => {
    const told = error.toJSON();
    return format({ ...told, extensions: { code: 'INTERNAL_SERVER_ERROR', ...told.extensions } }, error);
  };

/**
 * Queries of the web client are compiled to functions when they are first asked: half the work of a page is walking the
 * document. Documents of strangers are never compiled, since compiled code stays in memory. Apollo does not format the
 * errors of an answer that a plugin gives, so the same mask is put on here.
 */
export function compiledQueries(format: Format): ApolloServerPlugin<RequestContext> {
  const compiled = new Map<string, CompiledQuery | null>();

  const of = (schema: GraphQLSchema, asked: GraphQLRequestContext<RequestContext>): CompiledQuery | null => {
    const { queryHash, document, operation } = asked;
    if (!asked.metrics.persistedQueryHit || !queryHash || !document || !isQuery(operation)) return null;
    const known = compiled.get(queryHash);
    if (known !== undefined) return known;
    const made = compileQuery(schema, document, asked.operationName ?? undefined);
    const query = isCompiledQuery(made) ? made : null;
    compiled.set(queryHash, query);
    return query;
  };

  return {
    async requestDidStart({ schema }) {
      return {
        async responseForOperation(asked): Promise<GraphQLResponse | null> {
          const query = of(schema, asked);
          if (!query) return null;
          const { data, errors } = await query.query({}, asked.contextValue, asked.request.variables ?? {});
          // Nothing was executed: the variables are wrong, and Apollo words that.
          if (data === undefined || data === null) return null;
          return {
            http: asked.response.http,
            body: {
              kind: 'single',
              singleResult: { ...(errors ? { errors: errors.map(formattedBy(format)) } : {}), data },
            },
          };
        },
      };
    },
  };
}

const isQuery = (operation: OperationDefinitionNode | null | undefined): boolean =>
  operation?.operation === 'query';

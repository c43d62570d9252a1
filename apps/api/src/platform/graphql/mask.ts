import { randomBytes } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../telemetry/log.js';

/** Codes whose message was written for the client. All else is an accident and is masked. */
const speakable = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'TOO_COSTLY',
]);

/** The client sees a reference number; the log has the error under it. No text, no stack. */
export const maskWith =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    const origin = unwrapResolverError(error);
    const written =
      typeof code === 'string' && speakable.has(code) && (error === origin || origin instanceof GraphQLError);
    if (written) {
      const { fields } = formatted.extensions ?? {};
      return { ...formatted, extensions: { code, ...(fields ? { fields } : {}) } };
    }
    const reference = randomBytes(4).toString('hex').toUpperCase();
    log.error({ reference, error: origin, path: formatted.path }, 'a request met an accident');
    return {
      message: `Something went wrong on our side. Quote ${reference} if you report it.`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };

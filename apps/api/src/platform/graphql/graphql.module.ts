import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import { isSignedIn } from '@pathways/domain/shared';
import { ActorSource } from '../auth/actor-source.js';
import { askedAs } from '../auth/asked-as.js';
import { Log } from '../telemetry/log.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { visitOf } from '../http/visit.js';
import { compiledQueries } from './compiled-queries.js';
import { KnownDocuments } from './known-documents.js';
import { maskWith } from './mask.js';
import { withPlainFields } from './plain-fields.js';
import type { RequestContext } from './current-actor.js';
import { refusalTypes } from './user-error.js';
import { Settings } from '../settings.js';

/** Bounds on a document, before anything is executed. Our largest own page uses less than half of each. */
const armor = new ApolloArmor({
  maxDepth: { n: 12, ignoreIntrospection: false },
  maxAliases: { n: 30 },
  maxTokens: { n: 1_500 },
  maxDirectives: { n: 20 },
  costLimit: { maxCost: 150_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3 },
  blockFieldSuggestion: { enabled: true },
});

const rootFieldsAtMost = 15;

/** Aliases by-pass request counting, so the number of root fields is bounded on its own. */
function boundRootFields(context: { getDocument(): { definitions: readonly unknown[] } }) {
  const definitions = context.getDocument().definitions as {
    kind: string;
    selectionSet?: { selections: unknown[] };
  }[];
  for (const definition of definitions) {
    if (
      definition.kind === 'OperationDefinition' &&
      (definition.selectionSet?.selections.length ?? 0) > rootFieldsAtMost
    ) {
      throw new GraphQLError(`At most ${rootFieldsAtMost} root fields in one request.`, {
        extensions: { code: 'TOO_COSTLY' },
      });
    }
  }
  return {};
}

/** The web client names its documents. Whoever has not signed in may ask nothing else, where there is a web client. */
function demandKnownDocument(request: FastifyRequest): void {
  const { query } = (request.body ?? {}) as { query?: unknown };
  if (query === undefined) return;
  throw new GraphQLError('Sign in first.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

function configure(actors: ActorSource, log: Log, settings: Settings): ApolloDriverConfig {
  const protection = armor.protect();
  // The guards are typed against Apollo's CommonJS build, which is the same class twice to the compiler.
  const guards = protection.plugins as readonly unknown[] as ApolloServerPlugin[];
  const inProduction = settings.mode === 'production';
  const known = KnownDocuments.ofBuild();
  const format = maskWith(log);
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: withPlainFields,
    buildSchemaOptions: { orphanedTypes: [...refusalTypes()] },
    context: async (request: FastifyRequest): Promise<RequestContext> => {
      const visit = visitOf(request, settings.publicUrl);
      const actor = askedAs(await actors.fromHeaders(visit.headers), visit.headers);
      if (inProduction && known.size > 0 && !isSignedIn(actor)) demandKnownDocument(request);
      return { actor, requestId: String(request.id), visit };
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), compiledQueries(format), ...guards],
    persistedQueries: known.size > 0 ? { cache: known, ttl: null } : false,
    validationRules: [
      ...(protection.validationRules ?? []),
      boundRootFields as never,
      ...(inProduction ? [NoSchemaIntrospectionCustomRule] : []),
    ],
    introspection: !inProduction,
    playground: false,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    cache: 'bounded',
    includeStacktraceInErrorResponses: false,
    formatError: format,
    stopOnTerminationSignals: false,
  };
}

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [ActorSource, Log, Settings],
      useFactory: configure,
    }),
  ],
  providers: [DateTimeScalar],
})
export class PathwaysGraphQLModule {}

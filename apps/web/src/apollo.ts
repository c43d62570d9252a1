import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { DocumentNode } from 'graphql';
import { map, tap } from 'rxjs';
import { forgetReads } from './device/forget.js';
import { KeptReads } from './device/kept-reads.js';
import { contributionPolicy } from './discussions/contribution-policy.js';
import { keptDocuments } from './kept-documents.js';
import { inputFaults } from './shell/input-faults.js';

let shown: string | null = null;

/** Whom this page shows. Whatever it asks is asked in that person's name, or refused. */
export const speakAs = (person: string | null): void => void (shown = person);

/** Cookies are the browser's, not the page's: another person may have signed in since. Who it is may always be asked. */
const inTheirName = new SetContextLink(({ headers }, { operationName }) => ({
  headers: {
    ...headers,
    ...(shown !== null && operationName !== 'Viewer' && { 'x-pathways-person': shown }),
  },
}));

/** A session that ended while a page was open leads to the sign-in page, and back afterwards. */
const toSignIn = (reads: () => KeptReads) =>
  new ErrorLink(({ error }) => {
    if (!CombinedGraphQLErrors.is(error)) return;
    if (error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')) {
      const here = `${location.pathname}${location.search}${location.hash}`;
      const leave = () => location.assign(`/sign-in?then=${encodeURIComponent(here)}`);
      reads().end();
      void forgetReads().then(leave, leave);
    }
  });

/** What is wrong with an input stands in the answer for programs: people read it in sentences. */
const inSentences = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map(answer =>
      answer.errors
        ? {
            ...answer,
            errors: answer.errors.map(error => ({
              ...error,
              message: inputFaults(error.extensions) ?? error.message,
            })),
          }
        : answer,
    ),
  ),
);

/** Codegen wrote the hash of each document beside it; the server knows the document by it. */
const hashOf = (document: DocumentNode): string =>
  (document as DocumentNode & { __meta__: { hash: string } }).__meta__.hash.replace('sha256:', '');

/** A server of another version does not know our documents: from then on they are sent in full. */
const byHash = new PersistedQueryLink({
  generateHash: hashOf,
  disable: ({ meta }) => meta.persistedQueryNotSupported || meta.persistedQueryNotFound,
});

/** Says which documents were answered, so that they are kept on the device. Pages after the first are not. */
const noted = (reads: () => KeptReads): ApolloLink =>
  new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap(() => {
        const { operationName, variables } = operation;
        if (operationName && variables['after'] === undefined) reads().note(operationName, variables);
      }),
    ),
  );

/** The client, and what of its answers is kept on the device. */
export function createClient(): { readonly client: ApolloClient; readonly reads: KeptReads } {
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  const client: ApolloClient = new ApolloClient({
    link: ApolloLink.from([
      toSignIn(() => reads),
      noted(() => reads),
      inSentences,
      inTheirName,
      byHash,
      http,
    ]),
    // A figure is called the same in every cycle and framework: its numbers are not.
    cache: new InMemoryCache({
      typePolicies: {
        Contribution: contributionPolicy,
        CycleFigure: { keyFields: false },
        CycleExchange: { keyFields: ['groupId', 'cycleId'] },
      },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  const reads = new KeptReads(client, keptDocuments);
  return { client, reads };
}

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';

/** A session that ended while a page was open leads to the sign-in page, and back afterwards. */
const toSignIn = new ErrorLink(({ error }) => {
  if (!CombinedGraphQLErrors.is(error)) return;
  if (error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')) {
    const here = `${location.pathname}${location.search}${location.hash}`;
    location.assign(`/sign-in?then=${encodeURIComponent(here)}`);
  }
});

export const createClient = (): ApolloClient =>
  new ApolloClient({
    link: ApolloLink.from([toSignIn, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    cache: new InMemoryCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });

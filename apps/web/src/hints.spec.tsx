import { ApolloClient, ApolloLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { parse } from 'graphql';
import { Observable } from 'rxjs';

let hint: () => void = () => undefined;
jest.unstable_mockModule('./live.js', () => ({
  watchRoom: (_room: string, listener: () => void) => {
    hint = listener;
    return () => undefined;
  },
}));
const { useHints } = await import('./hints.js');

const Stage = parse('query Stage { stage }') as TypedDocumentNode<{ stage: string }>;

/** A server that answers when the test lets it. */
function aSlowServer() {
  const asked: ((stage: string | Error) => Promise<void>)[] = [];
  const link = new ApolloLink(
    () =>
      new Observable(seen => {
        asked.push(stage =>
          act(async () => {
            if (stage instanceof Error) return seen.error(stage);
            seen.next({ data: { stage } });
            seen.complete();
          }),
        );
      }),
  );
  return { asked, client: new ApolloClient({ link, cache: new InMemoryCache() }) };
}

function Page() {
  const query = useQuery(Stage, { fetchPolicy: 'cache-and-network' });
  useHints('room', query);
  return <p>{query.data?.stage}</p>;
}

function open() {
  const { asked, client } = aSlowServer();
  render(
    <ApolloProvider client={client}>
      <Page />
    </ApolloProvider>,
  );
  return asked;
}

describe('a page that hears hints', () => {
  it('asks once more where one is heard while it asks: that answer was read before the news', async () => {
    const asked = open();
    await asked[0]?.('draft');
    hint();
    hint();
    hint();
    await asked[1]?.('draft, saved');
    await asked[2]?.('in review');
    expect(await screen.findByText('in review')).toBeTruthy();
    expect(asked).toHaveLength(3);
  });

  it('asks once more where its first question is still under way', async () => {
    const asked = open();
    hint();
    expect(asked).toHaveLength(1);
    await asked[0]?.('draft');
    await asked[1]?.('in review');
    expect(await screen.findByText('in review')).toBeTruthy();
  });

  it('goes on showing what it has where a look fails, and looks again at the next hint', async () => {
    const asked = open();
    await asked[0]?.('draft');
    hint();
    await asked[1]?.(new Error('The line is gone.'));
    expect(screen.getByText('draft')).toBeTruthy();
    hint();
    await asked[2]?.('in review');
    expect(await screen.findByText('in review')).toBeTruthy();
  });
});

import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';

/** What the server answers, by the name of the operation; an Error is a server that is away. */
export type Answers = Readonly<Record<string, object | Error>>;

const answering = (answers: Answers, asked: Record<string, unknown>[]) =>
  new ApolloLink(
    operation =>
      new Observable(observer => {
        const name = operation.operationName ?? '';
        asked.push({ name, ...operation.variables });
        const answer = answers[name] ?? new Error(`Nothing answers ${name}.`);
        if (answer instanceof Error) return observer.error(answer);
        observer.next({ data: answer as Record<string, unknown> });
        observer.complete();
      }),
  );

/** Opens a page as a browser at `path` would, against a server that gives these answers. */
export function openPage(page: ReactElement, answers: Answers, path = '/') {
  const asked: Record<string, unknown>[] = [];
  const client = new ApolloClient({ link: answering(answers, asked), cache: new InMemoryCache() });
  const { container } = render(
    <ApolloProvider client={client}>
      <MemoryRouter initialEntries={[path]}>{page}</MemoryRouter>
    </ApolloProvider>,
  );
  return { container, asked };
}

/** What axe finds wrong, one line each. Contrast needs a painted page: the tokens' own test computes it. */
export async function faultsIn(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(fault => `${fault.id}: ${fault.nodes.map(node => node.html).join(' | ')}`);
}

import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter, useLocation } from 'react-router';
import type { SearchMinutesQuery, SearchTalkQuery } from '../gql/graphql.js';
import { SearchPage } from './SearchPage.js';

type Nodes = SearchTalkQuery['searchTalk']['nodes'];

const aFind = (change: Partial<Nodes[number]> = {}): Nodes[number] => ({
  contribution: {
    id: 'c1',
    authorName: 'Ben Okafor',
    authorRole: 'SCHOOL_LEADER',
    school: { urn: '900002', name: 'Birch Lane Primary', laName: 'Elmshire' },
    postedAt: '2026-10-01T09:00:00.000Z',
  },
  roomId: 'g1',
  roomName: 'Heron trio',
  cycleName: 'Autumn 2026',
  heading: 'Presence',
  passage: [
    { text: 'We ', isMatch: false },
    { text: 'rang', isMatch: true },
    { text: ' before nine.', isMatch: false },
  ],
  isNear: false,
  ...change,
});

const heronTrio = {
  __typename: 'SearchRoom',
  id: 'g1',
  name: 'Heron trio',
  schools: [{ __typename: 'SearchSchool', urn: '900002', name: 'Birch Lane Primary' }],
  sections: [
    { __typename: 'SearchSection', id: 's1', heading: 'Presence', cycleName: 'Autumn 2026' },
    { __typename: 'SearchSection', id: 's2', heading: 'Progress', cycleName: 'Autumn 2026' },
  ],
};

const inMinutes: SearchMinutesQuery['searchMinutes']['nodes'] = [
  {
    meetingId: 'm1',
    title: 'Mornings',
    kind: 'MEETING',
    startsAt: '2026-10-06T14:45:00.000Z',
    roomId: 'g1',
    roomName: 'Heron trio',
    part: 'DECISIONS',
    writtenBy: 'Amina Khan',
    passage: [{ text: 'Whoever rang first decides.', isMatch: true }],
    isNear: false,
  },
];

const Address = () => <output data-testid="address">{useLocation().search}</output>;

/** The page at an address, with a server that finds these. */
function show(address: string, nodes: Nodes | null) {
  const asked: Record<string, unknown>[] = [];
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable(observer => {
        if (operationName === 'SearchableRooms') {
          observer.next({ data: { searchRooms: [heronTrio] } });
          return observer.complete();
        }
        if (operationName === 'SearchMinutes') {
          const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
          const found = { __typename: 'FoundMinutesConnection', nodes: nodes?.length ? inMinutes : [] };
          observer.next({ data: { searchMinutes: { ...found, pageInfo } } });
          return observer.complete();
        }
        asked.push(variables);
        if (nodes === null) return observer.error(new Error('The line is cut.'));
        const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
        observer.next({
          data: { searchTalk: { __typename: 'FoundContributionConnection', nodes, pageInfo } },
        });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const view = render(
    <ApolloProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <SearchPage />
        <Address />
      </MemoryRouter>
    </ApolloProvider>,
  );
  return { asked, ...view };
}

describe('the search page', () => {
  it('shows who said it, where, and what was looked for, and has no fault that axe knows', async () => {
    const { container } = show('/search?words=rang', [aFind()]);
    expect(await screen.findByRole('article', { name: 'Ben Okafor’s contribution' })).toBeTruthy();
    expect([...container.querySelectorAll('mark')].map(mark => mark.textContent)).toContain('rang');
    expect(screen.getByRole('link', { name: 'Read it in Heron trio' }).getAttribute('href')).toBe(
      '/groups/g1#contribution-c1',
    );
    expect(await screen.findByRole('article', { name: 'What we decided: Mornings' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Mornings' }).getAttribute('href')).toBe(
      '/groups/g1/meetings/m1',
    );
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });

  it('asks after a pause in typing and keeps the words in the address', async () => {
    const { asked } = show('/search', [aFind()]);
    expect(asked).toEqual([]);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Words' }), 'rang');
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ words: 'rang' }));
    expect(screen.getByTestId('address').textContent).toBe('?words=rang');
  });

  it('looks only in what one school said under one prompt, and keeps that in the address', async () => {
    const { asked } = show('/search?words=rang', [aFind()]);
    await userEvent.click(screen.getByRole('button', { name: 'By school, prompt, person or day' }));
    const choose = async (label: RegExp, option: string) => {
      await userEvent.click(await screen.findByRole('button', { name: label }));
      await userEvent.click(await screen.findByRole('option', { name: option }));
    };
    await choose(/School/, 'Birch Lane Primary');
    await choose(/Prompt/, 'Presence');
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ school: '900002', section: 's1' }));
    expect(screen.getByTestId('address').textContent).toBe('?words=rang&school=900002&section=s1');
    await choose(/Group/, 'Heron trio');
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ room: 'g1', school: null, section: null }));
  });

  it('says that nobody used the very words', async () => {
    show('/search?words=rangg', [aFind({ isNear: true })]);
    expect(await screen.findByText(/very words/)).toBeTruthy();
  });

  it('says what to do where nothing is found, and where the server does not answer', async () => {
    show('/search?words=x', []);
    expect(await screen.findByText('Nobody said that in a discussion')).toBeTruthy();
    show('/search?words=y', null);
    expect(await screen.findByRole('button', { name: /try again/i })).toBeTruthy();
  });
});

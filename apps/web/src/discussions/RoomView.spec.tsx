import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { jest } from '@jest/globals';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter } from 'react-router';
import type { ContributionNode } from './room.documents.js';
import { RoomFollower } from './room-follower.js';
import type { RoomState } from './room-state.js';
import { RoomView } from './RoomView.js';
import { aContribution, aRoom } from './testing/sample-room.js';

interface Answer {
  contribution: ContributionNode | null;
  errors: { __typename: string; message: string }[];
}

/** The room on the screen, with a server that answers `contribute` so. */
function show(room: RoomState, answer?: Answer, arrived: readonly string[] = [], address = '/groups/g1') {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink(
    ({ variables, operationName }) =>
      new Observable(observer => {
        // What other slices show in the room is theirs to test: their questions stay unanswered.
        if (operationName !== 'Contribute') return;
        sent.push(variables['input'] as Record<string, unknown>);
        if (!answer) return observer.error(new Error('The line is cut.'));
        observer.next({ data: { contribute: answer } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const follower = new RoomFollower(client, 'g1', () => undefined);
  const apply = jest.spyOn(follower, 'apply').mockImplementation(() => undefined);
  const view = render(
    <ApolloProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <RoomView
          room={room}
          person="amina"
          follower={follower}
          arrived={arrived}
          markSeen={() => undefined}
        />
      </MemoryRouter>
    </ApolloProvider>,
  );
  return { sent, apply, ...view };
}

const box = () => screen.getByRole('textbox', { name: 'Write about presence' });

beforeEach(() => localStorage.clear());

describe('the room on the screen', () => {
  it('says who wrote what for which school, and has no fault that axe knows', async () => {
    const { container } = show(aRoom({ nodes: [aContribution()] }));
    const card = screen.getByRole('article', { name: 'Ben Okafor’s contribution' });
    expect(within(card).getByText(/Birch Lane Primary, Elmshire/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Presence' })).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });

  it('goes to the contribution that the address points at', () => {
    Element.prototype.scrollIntoView = jest.fn();
    const { id } = aContribution();
    show(aRoom({ nodes: [aContribution()] }), undefined, [], `/groups/g1#contribution-${id}`);
    expect(document.activeElement?.id).toBe(`contribution-${id}`);
  });

  it('says what to do where nobody has written', () => {
    show(aRoom());
    expect(screen.getByText('Nobody has written here yet')).toBeTruthy();
  });

  it('names the researcher who has read', () => {
    show(aRoom());
    expect(
      within(screen.getByRole('list', { name: 'People who have read here' })).getByText('Rosa Webb'),
    ).toBeTruthy();
  });

  it('sends by keyboard alone, with no consent to research unless given', async () => {
    const person = userEvent.setup();
    const { sent, apply } = show(aRoom(), { contribution: aContribution(), errors: [] });
    await person.click(box());
    await person.keyboard('From my school.');
    await person.tab();
    await person.tab();
    await person.keyboard('{Enter}');
    await waitFor(() => expect(apply).toHaveBeenCalled());
    expect(sent[0]).toMatchObject({
      body: 'From my school.',
      researchConsent: false,
      sectionId: 's1',
      parentId: null,
    });
    expect(box()).toHaveProperty('value', '');
  });

  it('keeps a draft over a reload', async () => {
    const person = userEvent.setup();
    const first = show(aRoom());
    await person.type(box(), 'Half a thought');
    first.unmount();
    show(aRoom());
    expect(box()).toHaveProperty('value', 'Half a thought');
    expect(screen.getByText('Your draft from before is still here.')).toBeTruthy();
  });

  it('shows what waits for the line, and what was refused with its reason and its words', async () => {
    const person = userEvent.setup();
    const cut = show(aRoom());
    await person.type(box(), 'On the train.');
    await person.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('Waiting to be sent')).toBeTruthy();
    cut.unmount();

    const errors = [{ __typename: 'RoundIsClosed', message: 'The round is closed.' }];
    show(aRoom(), { contribution: null, errors });
    expect(await screen.findByText('Not sent')).toBeTruthy();
    expect(screen.getByText(/The round is closed. Your words are still here/)).toBeTruthy();
    expect(screen.getByText('On the train.')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Throw away' }));
    expect(screen.queryByText('On the train.')).toBeNull();
  });

  it('shows a closed round with its outcome and no box to write in', () => {
    show(aRoom({ closedAt: '2026-11-20T12:00:00.000Z', nodes: [aContribution()] }));
    expect(screen.getByText('We all ring before nine.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Reply/ })).toBeNull();
  });

  it('leaves a line where a contribution was deleted', () => {
    show(aRoom({ nodes: [aContribution({ body: null, deletedAt: 'then', isDeletedByAuthor: true })] }));
    expect(screen.getByText('Its author deleted this contribution.')).toBeTruthy();
  });

  it('says quietly that something new came', () => {
    show(aRoom({ nodes: [aContribution()] }), undefined, ['c1']);
    expect(screen.getByRole('button', { name: '1 new contribution' })).toBeTruthy();
  });
});

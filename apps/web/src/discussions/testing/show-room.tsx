import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import type { Kept } from '../../device/kept.js';
import { deliverWith } from '../deliver-write.js';
import { DraftSync } from '../draft-sync.js';
import { EditorSource } from '../editor/editor-source.js';
import { Outbox } from '../outbox.js';
import type { ContributionNode } from '../room.documents.js';
import { RoomFollower } from '../room-follower.js';
import type { RoomState } from '../room-state.js';
import { RoomView } from '../RoomView.js';
import { aKept, settled } from './a-kept.js';

export interface Answer {
  contribution: ContributionNode | null;
  errors: { __typename: string; message: string }[];
}

interface ShownRoom {
  readonly sent: Record<string, unknown>[];
  readonly outbox: Outbox;
  readonly kept: Kept;
  readonly container: HTMLElement;
  readonly unmount: () => void;
}

/** The verbs of a room and the fields that their answers stand in; other slices' questions stay unanswered. */
const verbs: Readonly<Record<string, string>> = {
  Contribute: 'contribute',
  EditContribution: 'editContribution',
  DeleteContribution: 'deleteContribution',
  ConsentToResearch: 'consentToResearch',
  CloseRound: 'closeRound',
};

/** A line on which the editor does not come: its boxes are plain, and what is written in them is all the same. */
const noEditor = () => new Promise<never>(() => undefined);

/** The room on the screen, with a server that answers every verb so; without an answer the line is cut. */
export async function showRoom(
  room: RoomState,
  answer?: Answer,
  arrived: readonly string[] = [],
  address = '/groups/g1',
): Promise<ShownRoom> {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink(
    ({ variables, operationName }) =>
      new Observable(observer => {
        const verb = verbs[operationName ?? ''];
        if (!verb) return;
        sent.push(variables['input'] as Record<string, unknown>);
        if (!answer) return observer.error(new Error('The line is cut.'));
        observer.next({ data: { [verb]: answer } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const follower = new RoomFollower(client, 'g1', () => undefined);
  const kept = await aKept();
  const outbox = new Outbox(kept, deliverWith(client));
  outbox.flush();
  const { container, unmount } = render(
    <ApolloProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <EditorSource value={noEditor}>
          <RoomView
            room={room}
            writing={{ kept, outbox, drafts: new DraftSync(kept, client) }}
            follower={follower}
            arrived={arrived}
            markSeen={() => undefined}
          />
        </EditorSource>
      </MemoryRouter>
    </ApolloProvider>,
  );
  await act(settled);
  return { sent, outbox, kept, container, unmount };
}

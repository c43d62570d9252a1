import type { ApolloClient } from '@apollo/client';
import { speakAs } from './apollo.js';
import { forgetOthers, forgetReads } from './device/forget.js';
import type { KeptReads } from './device/kept-reads.js';
import { lastPerson } from './device/last-person.js';
import { askRoomAhead } from './discussions/room-ahead.js';
import { noteLastContact } from './live.js';
import { ViewerDocument } from './viewer.js';

/** Longer than a database ever takes, shorter than anybody waits for a first page. */
const patience = 1_500;

const inTime = <Value>(promise: Promise<Value>): Promise<Value | undefined> =>
  Promise.race([promise, new Promise<undefined>(done => setTimeout(() => done(undefined), patience))]);

/**
 * Opens the app with what the device keeps, so that it can be read before the server has answered, or without. Who is
 * signed in is asked meanwhile: when it is nobody, or somebody else, nothing that was put back stays.
 */
export async function openWithKept(client: ApolloClient, reads: KeptReads): Promise<void> {
  const person = lastPerson();
  const known = person !== null && (await inTime(reads.restore(person).catch(() => undefined)));
  if (!known) return void askAhead(client);
  speakAs(person);
  noteLastContact(known);
  void confirm(client, reads, person);
}

/** Nothing is kept: what the page will ask first is asked while its files are on their way, and in that person's name. */
async function askAhead(client: ApolloClient): Promise<void> {
  const { data } = await client.query({ query: ViewerDocument }).catch(() => ({ data: undefined }));
  if (!data?.viewer) return;
  speakAs(data.viewer.id);
  askRoomAhead(client, location.pathname);
}

async function confirm(client: ApolloClient, reads: KeptReads, person: string): Promise<void> {
  const { data } = await client
    .query({ query: ViewerDocument, fetchPolicy: 'network-only' })
    .catch(() => ({ data: undefined }));
  if (!data) return;
  if (data.viewer?.id === person) return catchUpKept(client, reads);
  reads.end();
  await (data.viewer ? forgetOthers(data.viewer.id) : forgetReads());
  location.reload();
}

/** At the first contact: a room that is not ours any more is dropped, words that were hidden meanwhile go, the rest is made new. */
async function catchUpKept(client: ApolloClient, reads: KeptReads): Promise<void> {
  const { RoomFollower } = await import('./discussions/room-follower.js');
  for (const { id } of reads.keptOf('Room')) {
    const follower = new RoomFollower(client, String(id), () => undefined);
    await follower.catchUp().catch(() => undefined);
  }
}

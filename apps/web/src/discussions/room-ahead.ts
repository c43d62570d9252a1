import type { ApolloClient } from '@apollo/client';
import { RoomDocument } from './room.documents.js';

const roomInAddress = /^\/groups\/([^/]+)$/;

let asked: string | undefined;

/** Asks for the room of an address while the page that shows it is on its way. Does nothing at other addresses. */
export function askRoomAhead(client: ApolloClient, path: string): void {
  asked = roomInAddress.exec(path)?.[1];
  if (asked === undefined) return;
  // What fails is asked again by the page, which says so.
  void client.query({ query: RoomDocument, variables: { id: asked } }).catch(() => undefined);
}

/** Whether this room was asked for just now, so that what is there is as new as a question. True once. */
export function wasAskedAhead(room: string): boolean {
  const was = asked === room;
  asked = undefined;
  return was;
}

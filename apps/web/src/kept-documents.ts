import type { DocumentNode } from 'graphql';
import { HomeDocument } from './discussions/home.documents.js';
import { RoomDocument } from './discussions/room.documents.js';
import { ViewerDocument } from './viewer.js';

/** What is readable without a connection: who one is, one's rooms, and what is said in those that were open last. */
export const keptDocuments: Readonly<Record<string, DocumentNode>> = {
  Home: HomeDocument,
  Room: RoomDocument,
  Viewer: ViewerDocument,
};

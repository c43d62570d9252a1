import type { ApolloClient } from '@apollo/client';
import type { Words } from '../talk-words.js';
import { closeWrite } from './close.write.js';
import { consentWrite } from './consent.write.js';
import { contributeWrite } from './contribute.write.js';
import { deleteWrite } from './delete.write.js';
import { editOutcomeWrite } from './edit-outcome.write.js';
import { editWrite } from './edit.write.js';
import { flagWrite } from './flag.write.js';
import { moveWrite } from './move.write.js';
import { reactWrite } from './react.write.js';
import { writeFirstWrite } from './write-first.write.js';
import type { Answered, WriteKind } from './write-kind.js';

/** Every write of a room that goes through the outbox. A new one is a file of its own and a line here. */
export const writeKinds = {
  close: closeWrite,
  consent: consentWrite,
  contribute: contributeWrite,
  delete: deleteWrite,
  edit: editWrite,
  editOutcome: editOutcomeWrite,
  flag: flagWrite,
  move: moveWrite,
  react: reactWrite,
  writeFirst: writeFirstWrite,
};

export type Kind = keyof typeof writeKinds;

export type InputOf<K extends Kind> = (typeof writeKinds)[K] extends WriteKind<infer Input> ? Input : never;

type WriteOf<K extends Kind> = { [P in K]: { readonly kind: P; readonly input: InputOf<P> } }[K];

/** What is to be done, by its kind. */
export type RoomWrite = WriteOf<Kind>;

type Kinds = { readonly [K in Kind]: WriteKind<InputOf<K>> };
const kinds: Kinds = writeKinds;

/** Sends it once, under the client id that it always has. Throws when there is no answer. */
export const sendWrite = <K extends Kind>(
  client: ApolloClient,
  write: WriteOf<K>,
  clientId: string,
): Promise<Answered> => kinds[write.kind].send(client, write.input, clientId);

/** The words that would be lost with it; null when it has none. */
export const wordsOf = <K extends Kind>(write: WriteOf<K>): Words | null =>
  kinds[write.kind].words(write.input);

/** What it changes; null for what is new. */
export const subjectOf = <K extends Kind>(write: WriteOf<K>): string | null =>
  kinds[write.kind].subject(write.input);

/** What it is called while it waits: "Your edit". */
export const nameOf = (kind: Kind): string => kinds[kind].name;

/** What is said when the server has it. */
export const doneOf = (kind: Kind): string => kinds[kind].done;

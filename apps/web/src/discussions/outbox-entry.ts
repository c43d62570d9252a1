import type { Words } from './talk-words.js';
import { wordsOf, type Kind, type RoomWrite } from './writes/write-kinds.js';

/** A write on its way. It leaves the outbox only when the server has it, or its author takes it back. */
export type Entry = RoomWrite & {
  readonly clientId: string;
  /** The room that it is for: what one writes in a room arrives in the order of writing. */
  readonly room: string;
  readonly at: string;
  readonly order: number;
  readonly state: 'waiting' | 'refused';
  /** Why it was refused, in a sentence. */
  readonly reason?: string;
  readonly attempts: number;
};

/** As it is shown: what is under way just now is known to this tab alone, so that a crash leaves it waiting. */
export type Sending = Omit<Entry, 'state' | 'kind' | 'input'> &
  RoomWrite & { readonly state: Entry['state'] | 'sending' };

export type SendingOf<K extends Kind> = Extract<Sending, { readonly kind: K }>;

export const isOfKind =
  <K extends Kind>(kind: K) =>
  (sending: Sending): sending is SendingOf<K> =>
    sending.kind === kind;

export const wordsIn = (sending: Sending): Words | null => wordsOf(sending);

export type Delivered =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly reason: string }
  /** No answer: it may or may not have arrived, and is sent again under the same client id. */
  | { readonly kind: 'unanswered' }
  /** The server was there and failed. It is tried again, and after some attempts laid aside, so that it blocks nothing. */
  | { readonly kind: 'failed' };

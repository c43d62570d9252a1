import type { ApolloClient } from '@apollo/client';
import type { ContributionNode } from '../room.documents.js';
import type { Words } from '../talk-words.js';

/** What the server answered: what stands now, or why it was refused. */
export interface Answered {
  readonly contributions: readonly ContributionNode[];
  readonly refusal: string | null;
}

/** One kind of write: how it is sent, what of it must not be lost, and what it is called. */
export interface WriteKind<Input> {
  send(client: ApolloClient, input: Input, clientId: string): Promise<Answered>;
  words(input: Input): Words | null;
  /** The contribution or discussion that it changes; null where it makes something new. */
  subject(input: Input): string | null;
  readonly name: string;
  readonly done: string;
}

interface Payload {
  readonly contribution?: ContributionNode | null;
  readonly errors: readonly { readonly message: string; readonly current?: ContributionNode }[];
}

/** Null means that there was no answer worth the name: it is sent again. */
export function answeredBy(payload: Payload | null | undefined): Answered {
  if (!payload) throw new Error('The server gave no answer.');
  const [refused] = payload.errors;
  const told = refused?.current ?? payload.contribution;
  return { contributions: told ? [told] : [], refusal: refused?.message ?? null };
}

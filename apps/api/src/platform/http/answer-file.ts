import { isSignedIn, type SignedIn } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { ActorSource } from '../auth/actor-source.js';
import { headersOf } from './headers.js';

export interface HandedFile {
  /** With its ending. */
  readonly name: string;
  readonly type: string;
  readonly body: Buffer | string | Readable;
}

export interface FileAsked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Letters that every file system takes. */
export const fileNameOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 .,-]/g, '')
    .trim()
    .slice(0, 80) || 'pathways';

/** Answers with the file that `make` finds for the actor; what it does not find, or may not be seen, is one and the same 404. */
export async function answerFile(
  { request, reply }: FileAsked,
  actors: ActorSource,
  make: (actor: SignedIn) => Promise<HandedFile | null>,
): Promise<void> {
  const actor = await actors.fromHeaders(headersOf(request));
  if (!isSignedIn(actor)) return void reply.status(401).send({ message: 'Sign in first.' });
  const file = await make(actor);
  if (!file) return void reply.status(404).send({ message: 'There is nothing here that you can open.' });
  const { name, type, body } = file;
  if (body instanceof Readable) endWith(reply, body);
  void reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(body);
}

/** Whoever goes away, in the middle or before the first byte, needs no more pages. */
function endWith({ raw }: FastifyReply, body: Readable): void {
  if (raw.destroyed) body.destroy();
  else raw.once('close', () => body.destroy());
}

import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface MachineExchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export interface MachineText {
  readonly type: string;
  readonly text: string;
}

/** Open to programs of other sites too: nothing here depends on who asks, and no cookie is read. */
export const openToAllSites = (reply: FastifyReply): FastifyReply =>
  reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');

/** As with the pages, caches keep it but must ask each time: what was withdrawn is gone at the next read. */
export function answerMachine({ request, reply }: MachineExchange, { type, text }: MachineText): void {
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  void openToAllSites(reply)
    .header('cache-control', 'public, no-cache')
    .header('etag', tag)
    .header('x-content-type-options', 'nosniff')
    .type(type);
  if (request.headers['if-none-match'] === tag) void reply.status(304).send();
  else void reply.send(text);
}

export const nothingHere = (reply: FastifyReply): void =>
  void openToAllSites(reply)
    .status(404)
    .type('text/plain; charset=utf-8')
    .send('There is nothing at this address.\n');

import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Nothing but our own stylesheet and our own form: these pages have no script to allow. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Caches keep a page but must ask each time: a school that withdraws its words is obeyed by the next read. */
export function answerPage({ request, reply }: Exchange, html: string): void {
  const tag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  void reply
    .header('content-security-policy', policy)
    .header('cache-control', 'public, no-cache')
    .header('etag', tag)
    .header('content-language', 'en-GB')
    .type('text/html; charset=utf-8');
  if (request.headers['if-none-match'] === tag && reply.statusCode === 200) void reply.status(304).send();
  else void reply.send(html);
}

export function answerStyle(reply: FastifyReply, text: string): void {
  void reply
    .header('cache-control', 'public, max-age=31536000, immutable')
    .type('text/css; charset=utf-8')
    .send(text);
}

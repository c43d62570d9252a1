import type { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** The body of `text/csv` stays a stream: `readTable` bounds it, so that a large file is never held in memory whole. */
export function acceptCsv(host: HttpAdapterHost): void {
  const server = host.httpAdapter?.getInstance<FastifyInstance>();
  if (!server || server.hasContentTypeParser('text/csv')) return;
  server.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
}

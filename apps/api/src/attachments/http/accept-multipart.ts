import fastifyMultipart from '@fastify/multipart';
import type { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** Lets requests carry files. They stay streams: nothing is read before a controller asks for it. */
export function acceptMultipart(host: HttpAdapterHost): void {
  const server = host.httpAdapter?.getInstance<FastifyInstance>();
  if (!server || server.hasContentTypeParser('multipart/form-data')) return;
  void server.register(fastifyMultipart, { throwFileSizeLimit: false });
}

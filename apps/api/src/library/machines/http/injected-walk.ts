import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PublicWalk, type PublicFile } from '../application/public-walk.js';

/** Where the walk says it comes from: no address that a connection could have. */
const ownAddress = 'the archive';

/** The archive reads for itself; what it hands over later is noted then. */
export const isOwnWalk = (request: FastifyRequest): boolean =>
  request.raw.socket.remoteAddress === ownAddress;

/** Asks this process's own server, past the network: the same controllers answer, with the same checks. */
@Injectable()
export class InjectedWalk extends PublicWalk {
  constructor(private readonly host: HttpAdapterHost) {
    super();
  }

  async read(address: string): Promise<PublicFile | null> {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    const answer = await server.inject({ method: 'GET', url: address, remoteAddress: ownAddress });
    if (answer.statusCode >= 500) throw new Error(`${address} answered ${answer.statusCode}`);
    if (answer.statusCode !== 200) return null;
    return { type: String(answer.headers['content-type'] ?? ''), bytes: answer.rawPayload };
  }
}

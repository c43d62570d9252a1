import { All, Controller, Req, Res } from '@nestjs/common';
import { isSignedIn } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { visitOf } from '../../platform/http/visit.js';
import { RealtimeServer } from '../../platform/realtime/realtime-server.js';
import { Settings } from '../../platform/settings.js';
import { Authentication } from './authentication.js';
import { clientAddressHeader } from './client-address.js';
import { SessionActorSource } from './session-actor-source.js';

/** better-auth offers far more than we do. What is not named here does not exist; sessions are listed by GraphQL, without tokens. */
const offered =
  /^\/(sign-in\/(magic-link|social)|magic-link\/verify|callback\/[a-z0-9-]+|sign-out|passkey\/[a-z-]+)$/;

@Controller('api/auth')
export class AuthController {
  constructor(
    private readonly authentication: Authentication,
    private readonly actors: SessionActorSource,
    private readonly realtime: RealtimeServer,
    private readonly settings: Settings,
  ) {}

  @All('*')
  async serve(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const path = request.url.replace(/^\/api\/auth/, '').replace(/\?.*$/, '');
    const { headers, isLocal } = visitOf(request, this.settings.publicUrl);
    const exists = path === '/try-as' ? this.settings.offersTryAs && isLocal : offered.test(path);
    if (!exists) return void reply.status(404).send({ message: 'There is nothing here.' });
    const actor = await this.actors.fromHeaders(headers);
    // better-auth alone would still take the cookie of a session that was idle for too long.
    if (!isSignedIn(actor)) await this.actors.endIdle(headers);
    const response = await this.authentication.auth.handler(this.webRequest(request, headers));
    if (path === '/sign-out' && isSignedIn(actor)) this.realtime.disconnect(actor.personId);
    await passOn(response, reply);
  }

  private webRequest(request: FastifyRequest, headers: Headers): Request {
    headers.set(clientAddressHeader, request.ip);
    headers.delete('content-length');
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD' && request.body !== undefined;
    return new Request(new URL(request.url, this.settings.publicUrl), {
      method: request.method,
      headers,
      ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
    });
  }
}

async function passOn(response: Response, reply: FastifyReply): Promise<void> {
  void reply.status(response.status);
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie' && name !== 'content-length') void reply.header(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  void reply.header('cache-control', 'no-store');
  await reply.send(Buffer.from(await response.arrayBuffer()));
}

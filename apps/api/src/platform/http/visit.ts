import type { FastifyRequest } from 'fastify';
import { headersOf } from './headers.js';

/** How a request arrived. */
export interface Visit {
  readonly headers: Headers;
  /** From this machine, under a name of this machine, past no proxy. */
  readonly isLocal: boolean;
}

const loopbackName = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const loopbackAddress = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const leftByProxies = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * The name is asked for as well as the address: a page of another site can make a browser on this machine send
 * requests here, under that site's name. A proxy on this machine looks local too, so the traces of one, or a public
 * address that is not this machine's, count against it.
 */
export function visitOf(request: FastifyRequest, publicUrl: string): Visit {
  const headers = headersOf(request);
  const isLocal =
    loopbackAddress.test(request.socket.remoteAddress ?? '') &&
    loopbackName.test(headers.get('host') ?? '') &&
    loopbackName.test(new URL(publicUrl).host) &&
    !leftByProxies.some(name => headers.has(name));
  return { headers, isLocal };
}

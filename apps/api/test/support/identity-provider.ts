import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the organisation says of whoever signs in there next. */
export interface Claims {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

export interface IdentityProvider {
  readonly discoveryUrl: string;
  /** The next person to come back, with the nonce that the request carried. */
  next(claims: Claims, nonce: string | null): void;
  close(): Promise<void>;
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of request) parts.push(chunk as Buffer);
  return Buffer.concat(parts).toString();
}

/** An OpenID Connect provider on this machine: discovery, keys, and tokens signed with them. */
export async function anIdentityProvider(clientId: string): Promise<IdentityProvider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let claims: object = {};
  const server = createServer((request, response) => {
    void textOf(request).then(() => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answers[request.url ?? '']?.() ?? {}));
    });
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signed = (payload: object): string => {
    const body = `${part({ alg: 'RS256', kid: 'key', typ: 'JWT' })}.${part(payload)}`;
    return `${body}.${createSign('RSA-SHA256').update(body).sign(privateKey, 'base64url')}`;
  };
  const answers: Record<string, () => object> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/keys': () => ({
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key', alg: 'RS256', use: 'sig' }],
    }),
    '/token': () => ({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: signed(claims) }),
  };
  return {
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    next: (told, nonce) => {
      const now = Math.floor(Date.now() / 1_000);
      claims = { iss: issuer, aud: clientId, iat: now, exp: now + 60, ...(nonce ? { nonce } : {}), ...told };
    },
    close: () => new Promise(closed => server.close(() => closed())),
  };
}

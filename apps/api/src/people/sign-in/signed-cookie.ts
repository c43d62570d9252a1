import { createHmac, timingSafeEqual } from 'node:crypto';

const signatureOf = (value: string, secret: string): string =>
  createHmac('sha256', secret).update(value).digest('base64');

/** A cookie's value as better-auth signs it: the token, a full stop, its HMAC. */
export const signCookie = (token: string, secret: string): string =>
  encodeURIComponent(`${token}.${signatureOf(token, secret)}`);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The token in the named cookie, or null where the cookie is absent, garbled or not signed by us. */
export function readSignedCookie(header: string | null, name: string, secret: string): string | null {
  const written = (header ?? '')
    .split(';')
    .map(part => part.trim())
    .find(part => part.startsWith(`${name}=`));
  if (!written) return null;
  const value = decoded(written.slice(name.length + 1));
  const stop = value.lastIndexOf('.');
  if (stop < 1) return null;
  const token = value.slice(0, stop);
  const given = Buffer.from(value.slice(stop + 1));
  const expected = Buffer.from(signatureOf(token, secret));
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

import { createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto';

/** An Ed25519 seed in the form of RFC 8410, which node reads. */
const frame = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The installation's key for the archive, derived from its secret as the one for pushes is: all its servers have the
 * same, and nothing has to be kept beside it.
 */
export function signingKeyOf(secret: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'pathways library archive 1', 32));
  return createPrivateKey({ key: Buffer.concat([frame, seed]), format: 'der', type: 'pkcs8' });
}

export const publicPem = (key: KeyObject): string =>
  String(createPublicKey(key).export({ format: 'pem', type: 'spki' }));

export const signed = (bytes: Buffer, key: KeyObject): Buffer => sign(null, bytes, key);

export const isSigned = (bytes: Buffer, signature: Buffer, pem: string): boolean =>
  verify(null, bytes, createPublicKey(pem), signature);

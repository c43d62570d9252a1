import { createECDH, hkdfSync } from 'node:crypto';

export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * The pair that signs pushes (RFC 8292), derived from the installation's secret: all its servers have the same, nothing has to be
 * kept beside it, and a secret that is changed asks the devices to be allowed anew.
 */
export function vapidKeysOf(secret: string): VapidKeys {
  const curve = createECDH('prime256v1');
  const scalar = Buffer.from(hkdfSync('sha256', secret, '', 'pathways push vapid 1', 32));
  curve.setPrivateKey(scalar);
  return { publicKey: curve.getPublicKey('base64url'), privateKey: scalar.toString('base64url') };
}

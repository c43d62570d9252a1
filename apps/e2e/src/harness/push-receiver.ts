import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const derived = (secret: Buffer, salt: Buffer, label: Buffer | string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, label, length));

/**
 * Stands in for the push service of a browser maker, which a browser without that maker's keys does not reach: an address
 * that takes what is sent, and the keys with which a browser reads it (RFC 8291).
 */
export class PushReceiver {
  private readonly keys = createECDH('prime256v1');
  private readonly auth = randomBytes(16);
  private readonly bodies: Buffer[] = [];
  private heard: (() => void) | undefined;

  private constructor(private readonly server: Server) {
    this.keys.generateKeys();
  }

  static async open(): Promise<PushReceiver> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        receiver.bodies.push(Buffer.concat(parts));
        response.writeHead(201).end();
        receiver.heard?.();
      });
    });
    const receiver = new PushReceiver(server);
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    return receiver;
  }

  /** What a browser hands to the page that asked (`PushSubscription.toJSON`). */
  get subscription(): { endpoint: string; keys: { p256dh: string; auth: string } } {
    return {
      endpoint: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/device`,
      keys: { p256dh: this.keys.getPublicKey('base64url'), auth: this.auth.toString('base64url') },
    };
  }

  /** Waits for the next push and reads it as the browser would. */
  async next(): Promise<string> {
    if (this.bodies.length === 0) await new Promise<void>(heard => (this.heard = heard));
    return this.read(this.bodies.shift() as Buffer);
  }

  close(): void {
    this.server.close();
  }

  /** aes128gcm (RFC 8188) with the keys of RFC 8291: one record, its padding ended by a 2. */
  private read(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const theirs = body.subarray(21, 21 + (body[20] ?? 0));
    const sealed = body.subarray(21 + theirs.length);
    const both = Buffer.concat([Buffer.from('WebPush: info\0'), this.keys.getPublicKey(), theirs]);
    const secret = derived(this.keys.computeSecret(theirs), this.auth, both, 32);
    const key = derived(secret, salt, 'Content-Encoding: aes128gcm\0', 16);
    const nonce = derived(secret, salt, 'Content-Encoding: nonce\0', 12);
    const opening = createDecipheriv('aes-128-gcm', key, nonce);
    opening.setAuthTag(sealed.subarray(-16));
    const open = Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()]);
    return open.subarray(0, open.lastIndexOf(2)).toString();
  }
}

import { Injectable } from '@nestjs/common';
import type { LetterId } from '@pathways/domain/letters';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Settings } from '../../platform/settings.js';
import { readSpelled, spellBytes } from './spelled-bytes.js';

const idBytes = 16;
const markBytes = 16;

const idOf = (bytes: Buffer): LetterId =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as LetterId;

/**
 * `reply+…@host`: names the letter that is answered, with a mark that only this installation can make. Whose it is and where
 * the answer goes stand with the letter.
 */
@Injectable()
export class AnswerAddresses {
  constructor(private readonly settings: Settings) {}

  /** Undefined where this installation reads no replies. */
  of(letter: LetterId): string | undefined {
    const { host } = this.settings.replies;
    if (!host) return undefined;
    const id = Buffer.from(letter.replaceAll('-', ''), 'hex');
    return `reply+${spellBytes(Buffer.concat([id, this.markOf(id)]))}@${host}`;
  }

  /** The letter that an address answers; null for an address that was not made here. */
  read(address: string): LetterId | null {
    const [, code] = /^<?reply\+([a-z2-7]+)@/i.exec(address.trim()) ?? [];
    const bytes = code ? readSpelled(code) : null;
    if (bytes?.length !== idBytes + markBytes) return null;
    const [id, mark] = [bytes.subarray(0, idBytes), bytes.subarray(idBytes)];
    return timingSafeEqual(mark, this.markOf(id)) ? idOf(id) : null;
  }

  private markOf(id: Buffer): Buffer {
    return createHmac('sha256', this.settings.authSecret)
      .update('answer ')
      .update(id)
      .digest()
      .subarray(0, markBytes);
  }
}

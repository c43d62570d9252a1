import { createHash, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Invitation } from '@pathways/domain/groups';
import { Settings } from '../../platform/settings.js';

/**
 * The secret in an invitation's link. It is made from the installation's secret, so a mail that is sent twice carries
 * the same link, and only its digest is kept: whoever reads the table cannot enter with it.
 */
@Injectable()
export class InvitationTokens {
  constructor(private readonly settings: Settings) {}

  /** Another expiry makes another token: a renewed invitation ends the old link. */
  tokenFor({ id, expiresAt }: Pick<Invitation, 'id' | 'expiresAt'>): string {
    return createHmac('sha256', this.settings.authSecret)
      .update(`invitation ${id} ${expiresAt.toISOString()}`)
      .digest('base64url');
  }

  digestOf(token: string): string {
    return createHash('sha256').update(token).digest('base64url');
  }
}

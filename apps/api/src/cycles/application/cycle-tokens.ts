import { createHash, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CycleInvitationId } from '@pathways/domain/cycles';
import { Settings } from '../../platform/settings.js';

/** The secret in the link that answers for a school: reminders carry the same, and only its digest is kept. */
@Injectable()
export class CycleTokens {
  constructor(private readonly settings: Settings) {}

  tokenFor(invitation: CycleInvitationId): string {
    return createHmac('sha256', this.settings.authSecret)
      .update(`cycle invitation ${invitation}`)
      .digest('base64url');
  }

  digestOf(token: string): string {
    return createHash('sha256').update(token).digest('base64url');
  }
}

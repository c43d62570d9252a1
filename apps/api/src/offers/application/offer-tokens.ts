import { createHash, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/settings.js';

/**
 * The secret in the link that answers an offer: one for each mailbox. Made from the installation's secret, so a mail
 * that is sent twice, or a reminder, carries the same link; only its digest is kept.
 */
@Injectable()
export class OfferTokens {
  constructor(private readonly settings: Settings) {}

  tokenFor(recipient: string): string {
    return createHmac('sha256', this.settings.authSecret)
      .update(`place offer ${recipient}`)
      .digest('base64url');
  }

  digestOf(token: string): string {
    return createHash('sha256').update(token).digest('base64url');
  }
}

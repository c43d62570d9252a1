import { createHash, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { GuestId } from '@pathways/domain/guests';
import { Settings } from '../../platform/settings.js';

/** The secret in a guest's link, made from the installation's secret: the table keeps its digest alone. */
@Injectable()
export class GuestTokens {
  constructor(private readonly settings: Settings) {}

  tokenFor(id: GuestId): string {
    return createHmac('sha256', this.settings.authSecret).update(`guest ${id}`).digest('base64url');
  }

  digestOf(token: string): string {
    return createHash('sha256').update(token).digest('base64url');
  }
}

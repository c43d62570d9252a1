import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '@pathways/domain/attachments';
import type { PersonId } from '@pathways/domain/shared';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Settings } from '../../platform/settings.js';
import { Clock } from '../../platform/unit-of-work.js';

export const variants = ['original', 'preview'] as const;
export type Variant = (typeof variants)[number];

/** Seconds. A link lives for one to two of these; within one, the same person is given the same link. */
const beat = 300;

export interface LinkClaim {
  readonly id: AttachmentId;
  readonly variant: Variant;
  /** Whose link it is: their rights are asked again when it is opened. */
  readonly person: PersonId;
  /** Seconds since 1970. */
  readonly until: number;
}

/** Addresses that yield bytes: signed with the installation's secret, for one person, for minutes. */
@Injectable()
export class AttachmentLinks {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  addressFor(id: AttachmentId, variant: Variant, person: PersonId): string {
    const until = (Math.floor(this.seconds() / beat) + 2) * beat;
    const signature = this.sign({ id, variant, person, until });
    const query = new URLSearchParams({ for: person, until: String(until), signature });
    return `/api/attachments/${id}/${variant}?${query.toString()}`;
  }

  /** True while the link lives and nobody has touched it. */
  holds(claim: LinkClaim, signature: string): boolean {
    const [given, due] = [Buffer.from(signature), Buffer.from(this.sign(claim))];
    return claim.until > this.seconds() && given.length === due.length && timingSafeEqual(given, due);
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }

  private sign({ id, variant, person, until }: LinkClaim): string {
    return createHmac('sha256', this.settings.authSecret)
      .update(`attachment ${id} ${variant} ${person} ${until}`)
      .digest('base64url');
  }
}

import { Injectable } from '@nestjs/common';
import type { MeetingId } from '@pathways/domain/meetings';
import type { PersonId, Urn } from '@pathways/domain/shared';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { LetterLinks } from '../../letters/application/letter-links.js';
import { Settings } from '../../platform/settings.js';

export interface MetClaim {
  readonly meeting: MeetingId;
  readonly person: PersonId;
  readonly urn: Urn;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The link of a mail that asks whether a group met: it says that for one school, as one person, and nothing else. */
@Injectable()
export class MetLinks {
  constructor(
    private readonly settings: Settings,
    private readonly links: LetterLinks,
  ) {}

  linkFor(claim: MetClaim): string {
    return this.links.to(`/api/meetings/met?token=${this.tokenOf(claim)}`);
  }

  tokenOf({ meeting, person, urn }: MetClaim): string {
    const said = [meeting, person, urn].join('.');
    return `${said}.${this.sign(said)}`;
  }

  /** Null for a token that was not made here. */
  read(token: string): MetClaim | null {
    const [meeting = '', person = '', urn = '', signature = ''] = token.split('.');
    const due = Buffer.from(this.sign([meeting, person, urn].join('.')));
    const given = Buffer.from(signature);
    if (!uuid.test(meeting) || !uuid.test(person) || given.length !== due.length) return null;
    if (!timingSafeEqual(given, due)) return null;
    return { meeting: meeting as MeetingId, person: person as PersonId, urn: urn as Urn };
  }

  private sign(said: string): string {
    return createHmac('sha256', this.settings.authSecret)
      .update(`met ${said}`)
      .digest('base64url')
      .slice(0, 32);
  }
}

import { Injectable } from '@nestjs/common';
import { letterStops, type LetterStop } from '@pathways/domain/letters';
import type { ContributionId, GroupId, PersonId } from '@pathways/domain/shared';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Settings } from '../../platform/settings.js';

export interface StopClaim {
  readonly what: LetterStop;
  readonly person: PersonId;
  readonly room: GroupId | null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The addresses that stand in letters. Those that change something are signed with the installation's secret. */
@Injectable()
export class LetterLinks {
  constructor(private readonly settings: Settings) {}

  to(path: string): string {
    return new URL(path, this.settings.publicUrl).toString();
  }

  room(room: GroupId, contribution?: ContributionId): string {
    return this.to(`/groups/${room}${contribution ? `#contribution-${contribution}` : ''}`);
  }

  /** What reaches one, to be changed when signed in. */
  get settingsPage(): string {
    return this.to('/me/attention');
  }

  /** Good for as long as the letter lies in an inbox: it can only ever bring less mail. */
  stop(claim: StopClaim): string {
    return this.to(`/api/letters/stop?token=${this.tokenOf(claim)}`);
  }

  tokenOf({ what, person, room }: StopClaim): string {
    const said = [what, person, room ?? '-'].join('.');
    return `${said}.${this.sign(said)}`;
  }

  /** Null for a token that was not made here. */
  readStop(token: string): StopClaim | null {
    const [what = '', person = '', room = '', signature = ''] = token.split('.');
    const due = Buffer.from(this.sign([what, person, room].join('.')));
    const given = Buffer.from(signature);
    const stop = letterStops.find(one => one === what);
    if (!stop || !uuid.test(person) || given.length !== due.length || !timingSafeEqual(given, due))
      return null;
    return { what: stop, person: person as PersonId, room: uuid.test(room) ? (room as GroupId) : null };
  }

  private sign(said: string): string {
    return createHmac('sha256', this.settings.authSecret)
      .update(`stop ${said}`)
      .digest('base64url')
      .slice(0, 32);
  }
}

import { Injectable } from '@nestjs/common';
import type { LetterId } from '@pathways/domain/letters';
import type { GroupId, PersonId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  DigestQueries,
  type DigestFrame,
  type Need,
  type UnreadContribution,
} from '../application/digest.queries.js';
import * as statements from './letter-statements.js';

@Injectable()
export class SqlDigestQueries extends DigestQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async frame(person: PersonId, digest: LetterId): Promise<DigestFrame> {
    const values = [person, digest];
    const row = await this.reading.row<DigestFrame>('letters.digestFrame', statements.digestFrame, values);
    return row ?? { since: new Date(0), muted: [] };
  }

  unreadSince(person: PersonId, room: GroupId, since: Date): Promise<UnreadContribution[]> {
    return this.reading.rows<UnreadContribution>('letters.unreadSince', statements.unreadSince, [
      person,
      room,
      since,
    ]);
  }

  needs(person: PersonId): Promise<Need[]> {
    return this.reading.rows<Need>('letters.needs', statements.needsOf, [person]);
  }
}

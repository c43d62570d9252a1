import { Injectable } from '@nestjs/common';
import type { SignedIn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { PasskeyQueries, type PasskeyView } from '../application/passkey.queries.js';

const mine = `select id, name, created_at as "createdAt" from passkey where person_id = $1 order by created_at, id`;

@Injectable()
export class SqlPasskeyQueries extends PasskeyQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  mine(actor: SignedIn): Promise<PasskeyView[]> {
    return this.reading.rows<PasskeyView>('people.myPasskeys', mine, [actor.personId]);
  }
}

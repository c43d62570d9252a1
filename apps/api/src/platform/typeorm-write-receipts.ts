import { Injectable } from '@nestjs/common';
import { isSignedIn } from '@pathways/domain/shared';
import { managerOf } from './typeorm-unit-of-work.js';
import type { Work } from './unit-of-work.js';
import { WriteReceipts, type Sending } from './write-receipts.js';

const named = (work: Work, { clientId, verb, subject }: Sending): string[] | null =>
  clientId && isSignedIn(work.actor) ? [work.actor.personId, clientId, verb, subject] : null;

@Injectable()
export class TypeormWriteReceipts extends WriteReceipts {
  async isDone(work: Work, sending: Sending): Promise<boolean> {
    const names = named(work, sending);
    if (!names) return false;
    const found = await managerOf(work).query<object[]>(
      `select 1 from write_receipt where person_id = $1 and client_id = $2 and verb = $3 and subject_id = $4`,
      names,
    );
    return found.length > 0;
  }

  async keep(work: Work, sending: Sending): Promise<void> {
    const names = named(work, sending);
    if (!names) return;
    await managerOf(work).query(
      `insert into write_receipt (person_id, client_id, verb, subject_id, written_at)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [...names, work.now],
    );
  }
}

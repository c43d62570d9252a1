import { Injectable } from '@nestjs/common';
import type { PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { PersonStore, type KnownPerson } from '../application/person.store.js';
import { PersonRow } from './person.row.js';

const known = (row: PersonRow | null): KnownPerson | null =>
  row && { id: row.id as PersonId, name: row.name, email: row.email };

@Injectable()
export class TypeormPersonStore extends PersonStore {
  async find(work: Work, id: PersonId): Promise<KnownPerson | null> {
    return known(await managerOf(work).findOneBy(PersonRow, { id }));
  }

  async findByEmail(work: Work, email: string): Promise<KnownPerson | null> {
    return known(await managerOf(work).findOneBy(PersonRow, { email: email.trim() }));
  }

  async add(work: Work, person: KnownPerson): Promise<void> {
    await managerOf(work).insert(PersonRow, person);
  }

  async rename(work: Work, id: PersonId, name: string): Promise<void> {
    await managerOf(work).update(PersonRow, { id }, { name });
  }
}

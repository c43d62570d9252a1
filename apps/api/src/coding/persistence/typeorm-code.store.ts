import { Injectable } from '@nestjs/common';
import type { Code, CodeWords } from '@pathways/domain/coding';
import type { CodeId, ProgrammeId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { CodeStore } from '../application/code.store.js';
import { CodeRow } from './code.row.js';

@Injectable()
export class TypeormCodeStore extends CodeStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async find(work: Work, code: CodeId): Promise<Code | null> {
    const row = await managerOf(work).findOneBy(CodeRow, { id: code });
    if (!row) return null;
    return { id: row.id, programme: row.programmeId, name: row.name, isRetired: row.retiredAt !== null };
  }

  async holdNames(work: Work, programme: ProgrammeId): Promise<string[]> {
    // Two researchers who add the same code at once wait for each other here.
    await managerOf(work).query(`select 1 from programme where id = $1 for update`, [programme]);
    const rows = await managerOf(work).findBy(CodeRow, { programmeId: programme });
    return rows.map(row => row.name);
  }

  async add(work: Work, programme: ProgrammeId, words: CodeWords): Promise<CodeId> {
    const id = this.ids.next<CodeId>();
    await managerOf(work).insert(CodeRow, { id, programmeId: programme, ...words, retiredAt: null });
    return id;
  }
}

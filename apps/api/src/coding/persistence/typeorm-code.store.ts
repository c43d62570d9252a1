import { Injectable } from '@nestjs/common';
import type { Code, Codebook, CodebookCode, NextCodeVersion, SeededBefore } from '@pathways/domain/coding';
import { isSignedIn, type CodeId, type ProgrammeId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { CodeStore, type NewCode } from '../application/code.store.js';
import { CodeRow } from './code.row.js';

const keepVersion = `
  insert into code_version (code_id, number, kind, name, definition, include, exclude, example, parent_id, merged_into_id,
    is_retired, reason, load, changed_by, changed_at)
  select c.id, c.version, $2, c.name, c.definition, c.include, c.exclude, c.example, c.parent_id, c.merged_into_id,
    c.retired_at is not null, $3, (select count(*) from coding k where k.code_id = c.id and k.removed_at is null), $4, $5
  from code c where c.id = $1`;

const toCode = ({ id, parentId, retiredAt, mergedIntoId, version, ...row }: CodeRow): CodebookCode => ({
  id,
  words: {
    name: row.name,
    definition: row.definition,
    include: row.include,
    exclude: row.exclude,
    example: row.example,
  },
  parent: parentId,
  isRetired: retiredAt !== null,
  mergedInto: mergedIntoId,
  version,
});

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

  async programmeOf(work: Work, code: CodeId): Promise<ProgrammeId | null> {
    const row = await managerOf(work).findOneBy(CodeRow, { id: code });
    return row?.programmeId ?? null;
  }

  async hold(work: Work, programme: ProgrammeId): Promise<Codebook> {
    // Two researchers who change the same codebook at once wait for each other here.
    await managerOf(work).query(`select 1 from programme where id = $1 for update`, [programme]);
    const rows = await managerOf(work).find(CodeRow, {
      where: { programmeId: programme },
      order: { id: 'ASC' },
    });
    return { programme, codes: rows.map(toCode) };
  }

  async add(work: Work, code: NewCode): Promise<CodeId> {
    const id = this.ids.next<CodeId>();
    await managerOf(work).insert(CodeRow, {
      id,
      programmeId: code.programme,
      ...code.words,
      parentId: code.parent,
      version: 1,
      retiredAt: null,
      mergedIntoId: null,
      splitFromId: code.splitFrom ?? null,
      originFramework: code.origin?.framework ?? null,
      originRef: code.origin?.ref ?? null,
    });
    await this.noteVersion(work, id, code.kind, code.reason);
    return id;
  }

  async keepVersion(work: Work, { code, kind, standing }: NextCodeVersion, reason: string): Promise<void> {
    const manager = managerOf(work);
    const row = await manager.findOneByOrFail(CodeRow, { id: code });
    const retiredAt = standing.isRetired ? (row.retiredAt ?? work.now) : null;
    await manager.update(
      CodeRow,
      { id: code },
      {
        ...standing.words,
        parentId: standing.parent,
        mergedIntoId: standing.mergedInto,
        retiredAt,
        version: row.version + 1,
      },
    );
    await this.noteVersion(work, code, kind, reason);
  }

  async seededFrom(work: Work, programme: ProgrammeId, framework: string): Promise<SeededBefore> {
    const rows = await managerOf(work).findBy(CodeRow, {
      programmeId: programme,
      originFramework: framework,
    });
    return new Map(rows.map(row => [row.originRef ?? '', row.id]));
  }

  private async noteVersion(work: Work, code: CodeId, kind: string, reason: string): Promise<void> {
    const by = isSignedIn(work.actor) ? work.actor.personId : null;
    await managerOf(work).query(keepVersion, [code, kind, reason, by, work.now]);
  }
}

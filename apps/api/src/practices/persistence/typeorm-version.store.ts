import { Injectable } from '@nestjs/common';
import {
  fieldsOf,
  type ClaimDraft,
  type ClaimId,
  type Draft,
  type DraftEdit,
  type Manuscript,
  type StandingExcerpt,
  type VersionId,
} from '@pathways/domain/practices';
import type { ExcerptId, PersonId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import type { HeldPractice } from '../application/practice.store.js';
import { VersionStore } from '../application/version.store.js';
import { ClaimExcerptRow } from './claim-excerpt.row.js';
import { ClaimRow } from './claim.row.js';
import { inside } from './ask.js';
import { readClaims, readDraft, readManuscript, readStanding } from './manuscript-reading.js';
import { columnsOf } from './card-row.js';
import { PracticeVersionRow } from './practice-version.row.js';
import { readRegister } from './register-reading.js';

/** Whoever wrote any part of it is remembered: none of them reviews or publishes it. */
export const wrote = (work: Work, version: VersionId, by: PersonId): Promise<unknown> =>
  managerOf(work).query(
    `insert into version_writer (version_id, person_id, last_at) values ($1, $2, $3)
     on conflict (version_id, person_id) do update set last_at = excluded.last_at`,
    [version, by, work.now],
  );

@Injectable()
export class TypeormVersionStore extends VersionStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async manuscript(work: Work, { practice, version }: HeldPractice): Promise<Manuscript> {
    // In the order of their ids, so that two editors never wait for each other crosswise.
    await managerOf(work).query(
      `select s.id from consent s join claim_excerpt x on x.excerpt_id = s.excerpt_id join claim k on k.id = x.claim_id
       where k.version_id = $1 order by s.id for share of s`,
      [version.id],
    );
    return readManuscript(inside(work), { id: version.id, programme: practice.programme });
  }

  excerpts(work: Work, ids: readonly ExcerptId[]): Promise<StandingExcerpt[]> {
    return readStanding(inside(work), ids);
  }

  async draft(work: Work, version: VersionId): Promise<Draft> {
    return readDraft(inside(work), version);
  }

  async saveFields(work: Work, version: VersionId, edit: DraftEdit, by: PersonId): Promise<void> {
    const manager = managerOf(work);
    const kept = { ...columnsOf(edit.card), writtenAt: work.now };
    await manager.update(PracticeVersionRow, { id: version }, kept);
    if (edit.claims) {
      await manager.delete(ClaimRow, { versionId: version });
      await this.addClaims(work, version, edit.claims);
      await this.keepContext(work, version);
    }
    await manager.query(
      `insert into practice_field as f (version_id, field, number, written_by, written_at)
       select $1, field, 1, $3, $4 from unnest($2::text[]) as field
       on conflict (version_id, field) do update
         set number = f.number + 1, written_by = excluded.written_by, written_at = excluded.written_at`,
      [version, fieldsOf(edit), by, work.now],
    );
    await wrote(work, version, by);
  }

  /** Where it comes from follows from the schools whose words it rests on; nobody types it. */
  private async keepContext(work: Work, version: VersionId): Promise<void> {
    const manager = managerOf(work);
    const [row] = await manager.query<{ programme: ProgrammeId; urns: Urn[] }[]>(
      `select p.programme_id as programme, array(select distinct e.urn from claim k
         join claim_excerpt x on x.claim_id = k.id join standing_excerpt e on e.id = x.excerpt_id
         where k.version_id = v.id and e.urn is not null) as urns
       from practice_version v join practice p on p.id = v.practice_id where v.id = $1`,
      [version],
    );
    if (!row) return;
    const { context } = await readRegister(inside(work), row.programme, row.urns);
    await manager.update(
      PracticeVersionRow,
      { id: version },
      {
        contextPhases: [...context.phases],
        sizeBands: [...context.sizeBands],
        disadvantageBands: [...context.disadvantageBands],
        authorities: context.authorities,
        schools: context.schools,
      },
    );
  }

  private async addClaims(work: Work, version: VersionId, claims: readonly ClaimDraft[]): Promise<void> {
    const made = claims.map((claim, index) => ({
      ...claim,
      id: this.ids.next<ClaimId>(),
      position: index + 1,
    }));
    const rows = made.map(({ id, position, text }) => ({ id, versionId: version, position, bodyText: text }));
    const resting = made.flatMap(({ id, excerpts }) =>
      excerpts.map(({ excerpt, purpose, agreedWords }) => ({
        claimId: id,
        excerptId: excerpt,
        purpose,
        agreedWords: agreedWords ?? null,
      })),
    );
    if (rows.length > 0) await managerOf(work).insert(ClaimRow, rows);
    if (resting.length > 0) await managerOf(work).insert(ClaimExcerptRow, resting);
  }

  async addNext(work: Work, { version }: HeldPractice, by: PersonId): Promise<VersionId> {
    const manager = managerOf(work);
    const newest = await manager.findOneByOrFail(PracticeVersionRow, { id: version.id });
    const id = this.ids.next<VersionId>();
    await manager.insert(PracticeVersionRow, {
      ...newest,
      id,
      number: version.number + 1,
      changeNote: '',
      writtenBy: by,
      writtenAt: work.now,
      sentToReviewAt: null,
      contentHash: null,
      reviewedAt: null,
      reviewedBy: null,
      readyAt: null,
      returnedAt: null,
      returnedBy: null,
      returnedNote: null,
      publishedAt: null,
      publishedBy: null,
    });
    await this.addClaims(work, id, await readClaims(inside(work), version.id));
    await this.keepContext(work, id);
    await wrote(work, id, by);
    return id;
  }

  async publish(work: Work, version: VersionId, by: PersonId): Promise<void> {
    await this.keepContext(work, version);
    await managerOf(work).update(
      PracticeVersionRow,
      { id: version },
      { publishedAt: work.now, publishedBy: by },
    );
  }
}

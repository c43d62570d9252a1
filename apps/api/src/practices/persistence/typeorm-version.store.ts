import { Injectable } from '@nestjs/common';
import type {
  ClaimDraft,
  ClaimId,
  Draft,
  Manuscript,
  StandingExcerpt,
  VersionId,
} from '@pathways/domain/practices';
import type { ExcerptId, PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import type { HeldPractice } from '../application/practice.store.js';
import { VersionStore } from '../application/version.store.js';
import { ClaimExcerptRow } from './claim-excerpt.row.js';
import { ClaimRow } from './claim.row.js';
import { readClaims, readManuscript, readStanding, type Ask } from './manuscript-reading.js';
import { PracticeVersionRow } from './practice-version.row.js';

const inside =
  (work: Work): Ask =>
  <Row extends object>(_: string, text: string, values: readonly unknown[]) =>
    managerOf(work).query<Row[]>(text, [...values]);

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

  async saveDraft(work: Work, version: VersionId, { card, claims }: Draft): Promise<void> {
    const manager = managerOf(work);
    const kept = { ...card, themes: [...card.themes], writtenAt: work.now };
    await manager.update(PracticeVersionRow, { id: version }, kept);
    await manager.delete(ClaimRow, { versionId: version });
    await this.addClaims(work, version, claims);
  }

  private async addClaims(work: Work, version: VersionId, claims: readonly ClaimDraft[]): Promise<void> {
    const made = claims.map((claim, index) => ({
      ...claim,
      id: this.ids.next<ClaimId>(),
      position: index + 1,
    }));
    const rows = made.map(({ id, position, text }) => ({ id, versionId: version, position, bodyText: text }));
    const resting = made.flatMap(({ id, excerpts }) =>
      excerpts.map(({ excerpt, purpose }) => ({ claimId: id, excerptId: excerpt, purpose })),
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
      returnedAt: null,
      returnedBy: null,
      returnedNote: null,
      publishedAt: null,
      publishedBy: null,
    });
    await this.addClaims(work, id, await readClaims(inside(work), version.id));
    return id;
  }

  async send(work: Work, version: VersionId): Promise<void> {
    await managerOf(work).update(PracticeVersionRow, { id: version }, { sentToReviewAt: work.now });
  }

  async handBack(work: Work, version: VersionId, by: PersonId, note: string): Promise<void> {
    const returned = { sentToReviewAt: null, returnedAt: work.now, returnedBy: by, returnedNote: note };
    await managerOf(work).update(PracticeVersionRow, { id: version }, returned);
  }

  async publish(work: Work, version: VersionId, by: PersonId): Promise<void> {
    await managerOf(work).update(
      PracticeVersionRow,
      { id: version },
      { publishedAt: work.now, publishedBy: by },
    );
  }
}

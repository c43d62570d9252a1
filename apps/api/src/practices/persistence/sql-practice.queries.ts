import { Injectable } from '@nestjs/common';
import { canDraftPractice, publishChecks, type ClaimId } from '@pathways/domain/practices';
import {
  isEditor,
  programmesAs,
  type PracticeId,
  type ProgrammeId,
  type SignedIn,
} from '@pathways/domain/shared';
import { PseudonymQueries } from '../../coding/application/pseudonym.queries.js';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import {
  PracticeQueries,
  type ExcerptChoiceView,
  type PracticeLineView,
  type PracticePageRequest,
  type PracticeView,
  type ProvenanceView,
} from '../application/practice.queries.js';
import { readChoices } from './excerpt-choices.js';
import type { Ask } from './ask.js';
import { readManuscript } from './manuscript-reading.js';
import { lines, toLine, type LineRow } from './practice-lines.js';
import { toPracticeView, versionFactsOf, type PracticeHeadRow } from './practice-view.js';
import { readProvenance } from './provenance-reading.js';
import { readClaimRows, readVersions } from './version-reading.js';

const head = `
  select p.id, p.slug, p.state, p.programme_id, g.name as programme_name, p.withdrawn_because,
    (select v.title from practice_version v where v.practice_id = p.successor_id and v.published_at is not null
     order by v.number desc limit 1) as successor_title,
    (select count(*) from practice_turn t join practice_version v on v.id = t.version_id
     where v.practice_id = p.id and t.ended_at is null and t.because = 'to settle') as to_settle,
    (select min(t.opened_at) from practice_turn t join practice_version v on v.id = t.version_id
     where v.practice_id = p.id and t.ended_at is null) as since
  from practice p join programme g on g.id = p.programme_id where p.id = $1`;

@Injectable()
export class SqlPracticeQueries extends PracticeQueries {
  constructor(
    private readonly reading: Reading,
    private readonly pseudonyms: PseudonymQueries,
    private readonly rooms: RoomAccess,
  ) {
    super();
  }

  private readonly ask: Ask = (name, text, values) => this.reading.rows(name, text, values);

  async lines(actor: SignedIn, { limit, after }: PracticePageRequest): Promise<PracticeLineView[]> {
    const rows = await this.reading.rows<LineRow>('practice lines', lines, [
      programmesAs(actor, 'researcher'),
      isEditor(actor),
      after?.changedAt ?? null,
      after?.id ?? null,
      limit,
    ]);
    return rows.map(toLine);
  }

  async practice(actor: SignedIn, id: PracticeId): Promise<PracticeView | null> {
    const row = await this.reading.row<PracticeHeadRow>('practice head', head, [id]);
    if (!row) return null;
    // The numbers of the fields come with the versions, and the claims after them: they may be newer than theirs, never older.
    const versions = await readVersions(this.ask, id);
    const [claims, speak] = await Promise.all([
      readClaimRows(this.ask, id),
      this.pseudonyms.of(row.programme_id),
    ]);
    const open = versions.find(version => versionFactsOf(version).state !== 'published');
    const checks = open
      ? publishChecks(await readManuscript(this.ask, { id: open.id, programme: row.programme_id }))
      : [];
    return toPracticeView(actor, { head: row, versions, claims, checks, speak });
  }

  async choices(actor: SignedIn, programme: ProgrammeId): Promise<ExcerptChoiceView[] | null> {
    if (!canDraftPractice(actor, programme)) return null;
    return readChoices(
      { ask: this.ask, rooms: this.rooms, actor },
      programme,
      await this.pseudonyms.of(programme),
    );
  }

  provenance(actor: SignedIn, claim: ClaimId): Promise<ProvenanceView[] | null> {
    return readProvenance({ ask: this.ask, rooms: this.rooms, actor }, claim, this.pseudonyms);
  }
}

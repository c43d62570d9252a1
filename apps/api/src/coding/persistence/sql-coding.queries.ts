import { Injectable } from '@nestjs/common';
import { canAddCode, canCode, canSeeMarks } from '@pathways/domain/coding';
import type { ContributionId, ExcerptId, GroupId, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import {
  CodingQueries,
  type CodeView,
  type ExcerptView,
  type ResearchContributionView,
  type ResearchRoomView,
} from '../application/coding.queries.js';
import { PseudonymQueries, type Pseudonyms } from '../application/pseudonym.queries.js';
import { excerptsInContribution, excerptsInRoom } from './excerpt-reading.js';

interface ContributionRow {
  id: ContributionId;
  revision: number;
  body_text: string;
  urn: Urn | null;
  heading: string;
  posted_at: Date;
}

const contributionsWhere = (condition: string) => `
  select c.id, c.revision, c.body_text, c.urn, s.heading, c.posted_at
  from contribution c join discussion d on d.id = c.discussion_id join prompt_section s on s.id = c.section_id
  where c.deleted_at is null and c.research_consent and ${condition}
  order by d.opened_at desc, s.position, c.posted_at, c.id`;

const toContribution = (
  row: ContributionRow,
  speak: Pseudonyms,
  excerpts: ExcerptView[],
): ResearchContributionView => ({
  id: row.id,
  revision: row.revision,
  text: row.body_text,
  speaker: speak(row.urn),
  promptHeading: row.heading,
  postedAt: row.posted_at,
  excerpts: excerpts.filter(excerpt => excerpt.contributionId === row.id),
});

@Injectable()
export class SqlCodingQueries extends CodingQueries {
  constructor(
    private readonly reading: Reading,
    private readonly rooms: RoomAccess,
    private readonly pseudonyms: PseudonymQueries,
  ) {
    super();
  }

  async room(actor: SignedIn, group: GroupId): Promise<ResearchRoomView | null> {
    const facts = await this.rooms.facts(group);
    if (!facts || !canCode(actor, facts)) return null;
    const [about, rows, excerpts, codes, speak] = await Promise.all([
      this.reading.row<{ name: string; programme_name: string }>(
        'research room',
        `select g.name, p.name as programme_name from school_group g join programme p on p.id = g.programme_id where g.id = $1`,
        [group],
      ),
      this.reading.rows<ContributionRow>('research contributions', contributionsWhere('d.group_id = $1'), [
        group,
      ]),
      excerptsInRoom(this.reading, actor, group),
      this.codeList(facts.programme),
      this.pseudonyms.of(facts.programme),
    ]);
    return {
      id: group,
      name: about?.name ?? '',
      programmeId: facts.programme,
      programmeName: about?.programme_name ?? '',
      codes,
      contributions: rows.map(row => toContribution(row, speak, excerpts)),
    };
  }

  async contributionWith(actor: SignedIn, excerpt: ExcerptId): Promise<ResearchContributionView | null> {
    const at = await this.reading.row<{ contribution_id: ContributionId; group_id: GroupId }>(
      'contribution of an excerpt',
      `select contribution_id, group_id from standing_excerpt where id = $1`,
      [excerpt],
    );
    const facts = at && (await this.rooms.facts(at.group_id));
    if (!at || !facts || !canCode(actor, facts)) return null;
    const [row, excerpts, speak] = await Promise.all([
      this.reading.row<ContributionRow>('research contribution', contributionsWhere('c.id = $1'), [
        at.contribution_id,
      ]),
      excerptsInContribution(this.reading, actor, at.contribution_id),
      this.pseudonyms.of(facts.programme),
    ]);
    return row && toContribution(row, speak, excerpts);
  }

  async marks(actor: SignedIn, group: GroupId): Promise<ExcerptView[] | null> {
    const facts = await this.rooms.facts(group);
    if (!facts || !canSeeMarks(actor, facts)) return null;
    return excerptsInRoom(this.reading, actor, group);
  }

  async codes(actor: SignedIn, programme: ProgrammeId): Promise<CodeView[] | null> {
    return canAddCode(actor, programme) ? this.codeList(programme) : null;
  }

  private codeList(programme: ProgrammeId): Promise<CodeView[]> {
    return this.reading.rows<CodeView>(
      'codes',
      `select id, name, definition, include, exclude, example from code
       where programme_id = $1 and retired_at is null order by lower(name), id`,
      [programme],
    );
  }
}

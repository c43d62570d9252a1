import { Injectable } from '@nestjs/common';
import { canAddCode, canCode, canSeeMarks } from '@pathways/domain/coding';
import { roomPauseOf } from '@pathways/domain/groups';
import type { ContributionId, ExcerptId, GroupId, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { openToAll } from '../../discussions/open-talk.js';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import {
  CodingQueries,
  type CodeView,
  type ExcerptView,
  type PassageToCheckView,
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
  where c.has_words and c.research_consent and ${openToAll} and ${condition}
  order by d.opened_at desc, s.position, c.posted_at, c.id`;

interface EditedRow {
  id: ExcerptId;
  contribution: ContributionId;
  groupId: GroupId;
  groupName: string;
}

/** $1: the programme, $2: the coder. Whether the words stand where they stood is asked of the text, not of the database. */
const editedPassages = `
  select e.id, e.contribution_id as contribution, a.group_id as "groupId", g.name as "groupName"
  from excerpt e
  join analysable_excerpt a on a.id = e.id
  join contribution c on c.id = e.contribution_id
  join school_group g on g.id = a.group_id
  where a.programme_id = $1 and c.revision > e.revision and e.confirmed_revision is distinct from c.revision
    and exists (select from coding k where k.excerpt_id = e.id and k.coded_by = $2 and k.removed_at is null)
  order by c.edited_at, e.id limit 100`;

/** $1: the programme. In the order of the tree. */
const codesInUse = `
  with recursive line (id, path) as (
    select id, array[name] from code where programme_id = $1 and parent_id is null
    union all
    select c.id, l.path || c.name from code c join line l on c.parent_id = l.id
  )
  select c.id, c.name, c.definition, c.include, c.exclude, c.example, c.version,
    l.path[1:cardinality(l.path) - 1] as above
  from code c join line l using (id)
  where c.retired_at is null order by array(select lower(step) from unnest(l.path) step), c.id`;

/** $1: the group. The schools that have said yes to the change of its charter that waits. */
const yesesToChange = `
  select a.urn from charter_acceptance a join charter_change x on x.id = a.change_id
  where x.group_id = $1 and x.outcome is null`;

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
    const [about, rows, excerpts, codes, speak, yeses] = await Promise.all([
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
      this.reading.rows<{ urn: Urn }>('coding.yeses to a change', yesesToChange, [group]),
    ]);
    const waits = roomPauseOf(
      facts,
      yeses.map(({ urn }) => urn),
    );
    return {
      id: group,
      name: about?.name ?? '',
      programmeId: facts.programme,
      programmeName: about?.programme_name ?? '',
      codes,
      contributions: rows.map(row => toContribution(row, speak, excerpts)),
      pause: waits && { pause: waits.pause, waitsFor: waits.waitsFor.map(speak) },
    };
  }

  async contributionWith(actor: SignedIn, excerpt: ExcerptId): Promise<ResearchContributionView | null> {
    const at = await this.reading.row<{ contribution_id: ContributionId; group_id: GroupId }>(
      'contribution of an excerpt',
      `select contribution_id, group_id from standing_excerpt where id = $1`,
      [excerpt],
    );
    return at && this.readContribution(actor, at.contribution_id, at.group_id);
  }

  async contribution(actor: SignedIn, id: ContributionId): Promise<ResearchContributionView | null> {
    const at = await this.reading.row<{ group_id: GroupId }>(
      'group of a contribution',
      `select d.group_id from contribution c join discussion d on d.id = c.discussion_id where c.id = $1`,
      [id],
    );
    return at && this.readContribution(actor, id, at.group_id);
  }

  async toCheck(actor: SignedIn, programme: ProgrammeId): Promise<PassageToCheckView[] | null> {
    if (!canAddCode(actor, programme)) return null;
    const edited = await this.reading.rows<EditedRow>('edited passages', editedPassages, [
      programme,
      actor.personId,
    ]);
    const found = await Promise.all(
      edited.map(async row => {
        const contribution = await this.readContribution(actor, row.contribution, row.groupId);
        const excerpt = contribution?.excerpts.find(({ id }) => id === row.id);
        return contribution && excerpt?.attention ? [{ ...row, contribution }] : [];
      }),
    );
    return found.flat();
  }

  async marks(actor: SignedIn, group: GroupId): Promise<ExcerptView[] | null> {
    const facts = await this.rooms.facts(group);
    if (!facts || !canSeeMarks(actor, facts)) return null;
    return excerptsInRoom(this.reading, actor, group);
  }

  async codes(actor: SignedIn, programme: ProgrammeId): Promise<CodeView[] | null> {
    return canAddCode(actor, programme) ? this.codeList(programme) : null;
  }

  private async readContribution(
    actor: SignedIn,
    id: ContributionId,
    group: GroupId,
  ): Promise<ResearchContributionView | null> {
    const facts = await this.rooms.facts(group);
    if (!facts || !canCode(actor, facts)) return null;
    const [row, excerpts, speak] = await Promise.all([
      this.reading.row<ContributionRow>('research contribution', contributionsWhere('c.id = $1'), [id]),
      excerptsInContribution(this.reading, actor, id),
      this.pseudonyms.of(facts.programme),
    ]);
    return row && toContribution(row, speak, excerpts);
  }

  private codeList(programme: ProgrammeId): Promise<CodeView[]> {
    return this.reading.rows<CodeView>('codes', codesInUse, [programme]);
  }
}

import { canHideBoardWords, canSettleBoardWords } from '@pathways/domain/actions';
import {
  canClose,
  canContributeTo,
  canEditOutcome,
  canSetWriteFirst,
  isWriteFirst,
  roleInRoom,
} from '@pathways/domain/discussions';
import { memberSchoolsOf } from '@pathways/domain/groups';
import type { CycleId, DiscussionId, PersonId, Role, Urn } from '@pathways/domain/shared';
import type {
  DiscussionView,
  ReaderView,
  RoomLens,
  RoomSchoolView,
  RoomView,
  SectionView,
} from '../application/room.views.js';
import {
  actionsOf,
  outcomeOf,
  toAction,
  toWording,
  wordingsOf,
  type ActionJson,
  type WordingJson,
} from './outcome-view.js';
import { pseudonymisedSchool } from './pseudonymised-school.js';
import { lensColumns, type LensRow } from './lens.js';

interface SectionJson extends Omit<SectionView, 'hiddenSchoolCount'> {
  readonly count: number;
  readonly schools: number;
  readonly hasWritten: boolean;
}

interface DiscussionJson {
  readonly id: DiscussionId;
  readonly cycleId: CycleId;
  readonly cycleName: string;
  readonly introduction: string;
  readonly sections: SectionJson[];
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly outcome: string | null;
  readonly writeFirst: boolean;
  readonly actions: ActionJson[];
  readonly wordings: WordingJson[];
}

export interface FrameRow extends LensRow {
  readonly name: string;
  readonly kind: string;
  readonly programme_name: string;
  readonly schools: { urn: Urn; name: string; laName: string; joinedAt: string; leftAt: string | null }[];
  readonly charter: { researchAccess: boolean; textInEmail: boolean } | null;
  readonly discussions: DiscussionJson[];
  readonly readers: { personId: PersonId; name: string; role: Role; first: string; last: string }[];
}

const schools = `
  select coalesce(json_agg(json_build_object('urn', m.urn, 'name', s.name, 'laName', la.name,
      'joinedAt', m.joined_at, 'leftAt', m.left_at) order by m.joined_at, m.urn), '[]')
  from group_member m join school s on s.urn = m.urn join local_authority la on la.code = s.la_code
  where m.group_id = g.id`;

const charter = `
  select json_build_object('researchAccess', c.research_access, 'textInEmail', c.text_in_email)
  from charter c where c.group_id = g.id order by c.number desc limit 1`;

const sections = `
  select coalesce(json_agg(json_build_object('id', s.id, 'position', s.position, 'heading', s.heading,
      'prompt', s.prompt, 'count', coalesce(t.count, 0), 'schools', coalesce(t.schools, 0),
      'hasWritten', coalesce(t.has_written, false)) order by s.position), '[]')
  from prompt_section s left join (
    select c.section_id, count(*) filter (where c.has_words) as count,
      bool_or(c.author_id = $2 and c.parent_id is null) as has_written,
      count(distinct c.urn) filter (where c.has_words and c.parent_id is null) as schools
    from contribution c where c.discussion_id = d.id group by c.section_id) t on t.section_id = s.id
  where s.version_id = d.prompt_sheet_version_id`;

/** What a round ended on before a guest from now on was invited is not theirs to read. */
const inSight = `not exists (
        select from room_guest q where q.group_id = g.id and q.accepted_by = $2 and q.ended_at is null
          and q.from_number is not null and d.closed_at <= q.invited_at)`;

const discussions = `
  select coalesce(json_agg(json_build_object('id', d.id, 'cycleId', d.cycle_id, 'cycleName', y.name,
      'introduction', v.introduction, 'sections', (${sections}), 'openedAt', d.opened_at, 'closedAt', d.closed_at,
      'outcome', case when ${inSight} then (${outcomeOf}) end, 'writeFirst', d.write_first,
      'actions', case when ${inSight} then (${actionsOf}) else '[]' end,
      'wordings', case when ${inSight} then (${wordingsOf}) else '[]' end)
      order by d.opened_at desc, d.id), '[]')
  from discussion d join cycle y on y.id = d.cycle_id
  join prompt_sheet_version v on v.id = d.prompt_sheet_version_id
  where d.group_id = g.id`;

const readers = `
  select coalesce(json_agg(json_build_object('personId', v.person_id, 'name', p.name, 'role', v.role,
      'first', v.first_read_at, 'last', v.last_read_at) order by v.last_read_at desc, p.name), '[]')
  from room_reader v join person p on p.id = v.person_id where v.room_id = r.id`;

/** Everything of a room but its contributions, in one statement and so true for one room number. */
export const frameStatement = `
  select ${lensColumns}, g.name, g.kind, y.name as programme_name, (${schools}) as schools, (${charter}) as charter,
    (${discussions}) as discussions, (${readers}) as readers
  from school_group g join room r on r.id = g.id join programme y on y.id = g.programme_id
  where g.id = $1`;

const toSection = (
  { id, position, heading, prompt, schools: hidden }: SectionJson,
  isHidden: boolean,
): SectionView => ({ id, position, heading, prompt, hiddenSchoolCount: isHidden ? hidden : null });

const toDiscussion = (lens: RoomLens, { wordings, ...json }: DiscussionJson): DiscussionView => {
  const closedAt = json.closedAt === null ? null : new Date(json.closedAt);
  const round = { closedAt, writeFirst: json.writeFirst };
  const isHidden = (section: SectionJson) =>
    isWriteFirst(round) && !section.hasWritten && !lens.readsUnwritten;
  return {
    ...json,
    sections: json.sections.map(section => toSection(section, isHidden(section))),
    contributionCount: json.sections.reduce((sum, one) => sum + (isHidden(one) ? 0 : one.count), 0),
    openedAt: new Date(json.openedAt),
    closedAt,
    viewerCanContribute: canContributeTo(lens.actor, lens.facts, round),
    viewerCanClose: canClose(lens.actor, lens.facts, round),
    isOutcomeHidden: wordings[0]?.isHidden ?? false,
    viewerCanHideOutcome: closedAt !== null && canHideBoardWords(lens.actor, lens.facts),
    viewerCanSettleOutcome: canSettleBoardWords(lens.actor, lens.facts),
    willTry: wordings[0]?.willTry ?? '',
    actions: json.actions.map(action => toAction(lens, action)),
    outcomeWordings: wordings.map(toWording),
    viewerCanEditOutcome: canEditOutcome(lens.actor, lens.facts, round),
    viewerCanSetWriteFirst: canSetWriteFirst(lens.actor, lens.facts, round),
    lens,
  };
};

const toSchool = (lens: RoomLens, school: FrameRow['schools'][number]): RoomSchoolView => ({
  ...pseudonymisedSchool(lens, school),
  joinedAt: new Date(school.joinedAt),
  leftAt: school.leftAt === null ? null : new Date(school.leftAt),
});

/** Members see all who read. A researcher, to whom people are letters, sees the researchers. */
function toReaders(lens: RoomLens, row: FrameRow): ReaderView[] {
  const shown = lens.pseudonyms ? row.readers.filter(reader => reader.role === 'researcher') : row.readers;
  return shown.map(reader => ({
    name: reader.name,
    role: reader.role,
    firstReadAt: new Date(reader.first),
    lastReadAt: new Date(reader.last),
    isViewer: reader.personId === lens.actor.personId,
  }));
}

export function toRoomView(lens: RoomLens, row: FrameRow): RoomView {
  const own = memberSchoolsOf(lens.actor, lens.facts);
  const viewerRole = roleInRoom(lens.actor, lens.facts);
  if (viewerRole === null) throw new Error('A room was drawn for somebody who may not read it.');
  return {
    id: row.group_id,
    name: row.name,
    kind: row.kind,
    number: row.number,
    readNumber: lens.readNumber,
    programmeId: row.programme_id,
    programmeName: row.programme_name,
    endedAt: row.ended_at,
    schools: row.schools.map(school => toSchool(lens, school)),
    charter: row.charter,
    discussions: row.discussions.map(discussion => toDiscussion(lens, discussion)),
    readers: toReaders(lens, row),
    viewerSchools: row.schools.filter(school => own.includes(school.urn) && school.leftAt === null),
    viewerRole,
    lens,
  };
}

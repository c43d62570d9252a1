import { Injectable } from '@nestjs/common';
import {
  canCoordinate,
  canSeeGroup,
  canSeePeopleOfGroup,
  canSeeSchoolsOfGroup,
  stateAt,
  type InvitationMoments,
} from '@pathways/domain/groups';
import { canSeeProgramme } from '@pathways/domain/programmes';
import { groupsFacilitatedBy, schoolsOf, type Actor, type GroupId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import {
  GroupQueries,
  type GroupFilter,
  type GroupPage,
  type GroupPlace,
  type GroupView,
  type MemberSchool,
  type SentInvitation,
} from '../application/group.queries.js';
import * as statements from './group-statements.js';

/** JSON has no dates: moments inside it arrive as text. */
interface GroupRow extends Omit<GroupView, 'members' | 'charter' | 'overrides' | 'room'> {
  members: (Omit<MemberSchool, 'joinedAt' | 'peopleCount'> & { joinedAt: string })[];
  charter: Omit<GroupView['charter'], 'adoptedAt'> & { adoptedAt: string };
  overrides: (Omit<GroupView['overrides'][number], 'overriddenAt'> & { overriddenAt: string })[];
}

type InvitationRow = Omit<SentInvitation, 'state'> & InvitationMoments;

/** What would tell a researcher whose words the letters in the room stand for is left out. */
const underLetters = (row: GroupRow): GroupRow => ({
  ...row,
  members: [],
  overrides: [],
  reason: { ...row.reason, schools: [], measures: [], distances: [] },
});

function viewFor(actor: Actor, row: GroupRow): GroupView {
  const room = {
    group: row.id,
    programme: row.programmeId,
    members: row.members.map(({ urn }) => urn),
    researchAccess: row.charter.letsResearchersIn,
    hasEnded: row.endedAt !== null,
    isShut: row.charter.isShut,
  };
  const names = canSeePeopleOfGroup(actor, room);
  const shown = canSeeSchoolsOfGroup(actor, room) ? row : underLetters(row);
  return {
    ...shown,
    members: shown.members.map(member => ({
      ...member,
      joinedAt: new Date(member.joinedAt),
      people: names ? member.people : [],
      peopleCount: member.people.length,
    })),
    charter: { ...row.charter, adoptedAt: new Date(row.charter.adoptedAt) },
    overrides: shown.overrides.map(override => ({
      ...override,
      overriddenAt: new Date(override.overriddenAt),
    })),
    room,
  };
}

@Injectable()
export class SqlGroupQueries extends GroupQueries {
  constructor(
    private readonly reading: Reading,
    private readonly clock: Clock,
  ) {
    super();
  }

  async one(actor: Actor, id: GroupId): Promise<GroupView | null> {
    const row = await this.reading.row<GroupRow>('groups.one', statements.one, [id]);
    const view = row && viewFor(actor, row);
    return view && canSeeGroup(actor, view.room) ? view : null;
  }

  async mine(actor: Actor): Promise<GroupView[]> {
    const rows = await this.reading.rows<GroupRow>('groups.mine', statements.mine, [
      schoolsOf(actor),
      groupsFacilitatedBy(actor),
    ]);
    return rows.map(row => viewFor(actor, row));
  }

  async ofProgramme(
    actor: Actor,
    { programme, phase }: GroupFilter,
    { first, after }: { first: number; after: GroupPlace | null },
  ): Promise<GroupPage> {
    if (!canSeeProgramme(actor, programme)) return { groups: [], totalCount: 0 };
    const narrowed = [programme, phase ?? null];
    const [rows, counted] = await Promise.all([
      this.reading.rows<GroupRow>('groups.ofProgramme', statements.ofProgramme, [
        ...narrowed,
        after?.name ?? null,
        after?.id ?? null,
        first + 1,
      ]),
      this.reading.row<{ count: number }>('groups.countOfProgramme', statements.countOfProgramme, narrowed),
    ]);
    return { groups: rows.map(row => viewFor(actor, row)), totalCount: counted?.count ?? 0 };
  }

  async invitations(actor: Actor, group: GroupView): Promise<SentInvitation[]> {
    if (!canCoordinate(actor, group.programmeId)) return [];
    const rows = await this.reading.rows<InvitationRow>('groups.invitations', statements.invitations, [
      group.id,
    ]);
    const now = this.clock.now();
    return rows.map(row => ({ ...row, state: stateAt(row, now) }));
  }
}

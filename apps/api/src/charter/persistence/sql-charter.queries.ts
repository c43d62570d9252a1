import { Injectable } from '@nestjs/common';
import {
  acceptsFor,
  canProposeCharterChange,
  canSeeCharter,
  canTakeBackCharterChange,
} from '@pathways/domain/charter';
import { canSeePeopleOfGroup, type RoomFacts } from '@pathways/domain/groups';
import type { Actor, GroupId, PersonId } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import {
  CharterQueries,
  type CharterChangeView,
  type GroupCharterView,
} from '../application/charter.queries.js';
import { page } from './charter-statements.js';

/** JSON has no dates: moments inside it arrive as text. */
type Told<View, Moments extends keyof View> = Omit<View, Moments> & Record<Moments, string>;
type ToldChange = Omit<CharterChangeView, 'proposedAt' | 'settledAt' | 'viewerCanTakeBack'> & {
  proposedAt: string;
  settledAt: string | null;
  proposedById: PersonId;
};

interface PageRow extends Pick<GroupCharterView, 'group' | 'groupName' | 'schools'> {
  versions: Told<GroupCharterView['versions'][number], 'adoptedAt'>[];
  changes: ToldChange[];
  acceptances: Told<GroupCharterView['acceptances'][number], 'acceptedAt'>[];
}

@Injectable()
export class SqlCharterQueries extends CharterQueries {
  constructor(
    private readonly reading: Reading,
    private readonly rooms: RoomAccess,
  ) {
    super();
  }

  async ofGroup(actor: Actor, group: GroupId): Promise<GroupCharterView | null> {
    const room = await this.rooms.facts(group);
    if (!room || !canSeeCharter(actor, room)) return null;
    const row = await this.reading.row<PageRow>('charter.page', page, [group]);
    return row && shownTo(actor, room, row);
  }
}

function shownTo(actor: Actor, room: RoomFacts, row: PageRow): GroupCharterView {
  // Researchers read under letters: neither schools nor people are told to them here.
  const names = canSeePeopleOfGroup(actor, room);
  return {
    group: row.group,
    groupName: row.groupName,
    schools: names ? row.schools : [],
    versions: row.versions.map(version => ({ ...version, adoptedAt: new Date(version.adoptedAt) })),
    changes: row.changes.map(({ proposedById, ...change }) => ({
      ...change,
      proposedBy: names ? change.proposedBy : 'A member',
      proposedFor: names ? change.proposedFor : null,
      settledFor: names ? change.settledFor : null,
      proposedAt: new Date(change.proposedAt),
      settledAt: change.settledAt === null ? null : new Date(change.settledAt),
      viewerCanTakeBack: change.outcome === null && canTakeBackCharterChange(actor, room, proposedById),
    })),
    acceptances: names ? row.acceptances.map(one => ({ ...one, acceptedAt: new Date(one.acceptedAt) })) : [],
    viewerCanPropose: canProposeCharterChange(actor, room) && room.charter?.isChanging !== true,
    viewerAcceptsFor: room.hasEnded ? [] : acceptsFor(actor, room),
  };
}

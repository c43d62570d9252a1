import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isVisitDue, readRoom, readsUnwritten, roleInRoom, type Visit } from '@pathways/domain/discussions';
import { canReadRoom, memberSchoolsOf, readsAsResearcher } from '@pathways/domain/groups';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { DataSource } from 'typeorm';
import type { RoomLens } from '../../../discussions/application/room.views.js';
import { Room, RoomCharter, RoomReader } from '../../../discussions/graphql/room.type.js';
import { CharterRow } from '../../../groups/persistence/charter.row.js';
import type { StockContext } from './stock-context.js';
import { StockCharterInForce, StockGroup, StockReader, StockReadingCount } from './stock-room-rows.js';

/** The room of members, guests and facilitators. To researchers people are letters: they are refused here. */
@Resolver(() => Room)
export class StockRoomResolver {
  constructor(private readonly source: DataSource) {}

  @Query(() => Room, { nullable: true })
  async room(@Args('id', { type: () => ID }) id: GroupId, @Context() { actor }: StockContext) {
    if (!actor) throw new Error('Sign in first.');
    const group = await this.source.getRepository(StockGroup).findOne({
      where: { id },
      relations: { programme: true, room: true, members: { school: { authority: true } } },
      order: { members: { joinedAt: 'ASC', school: { urn: 'ASC' } } },
    });
    const lens = group && (await this.lensOf(actor, group));
    if (!lens) return null;
    await this.note(lens);
    const { room, programme, members, ...shown } = group;
    const own = memberSchoolsOf(actor, lens.facts);
    const schools = members.map(({ school, joinedAt, leftAt }) => ({
      urn: school.urn,
      name: school.name,
      laName: school.authority.name,
      joinedAt,
      leftAt,
    }));
    return {
      ...shown,
      lens,
      number: room.lastNumber,
      readNumber: lens.readNumber,
      programmeName: programme.name,
      schools,
      viewerSchools: schools.filter(({ urn, leftAt }) => own.includes(urn) && leftAt === null),
      viewerRole: roleInRoom(actor, lens.facts),
    };
  }

  @ResolveField(() => RoomCharter, { nullable: true })
  charter(@Parent() { id }: Room): Promise<RoomCharter | null> {
    return this.source
      .getRepository(CharterRow)
      .findOne({ where: { groupId: id as GroupId }, order: { number: 'DESC' } });
  }

  @ResolveField(() => [RoomReader])
  async readers(@Parent() { id, lens }: Room): Promise<RoomReader[]> {
    const readers = await this.source.getRepository(StockReader).find({
      where: { roomId: id as GroupId },
      relations: { person: true },
      order: { lastReadAt: 'DESC', person: { name: 'ASC' } },
    });
    return readers.map(({ person, role, firstReadAt, lastReadAt }) => ({
      name: person.name,
      role,
      firstReadAt,
      lastReadAt,
      isViewer: person.id === lens.actor.personId,
    }));
  }

  /** Null for whoever may not read it. */
  private async lensOf(actor: SignedIn, group: StockGroup): Promise<RoomLens | null> {
    const mine = { roomId: group.id, personId: actor.personId };
    const [inForce, visit, read] = await Promise.all([
      this.source.getRepository(StockCharterInForce).findOneBy({ groupId: group.id }),
      this.source.getRepository(StockReader).findOneBy(mine),
      this.source.getRepository(StockReadingCount).findOneBy(mine),
    ]);
    const facts = {
      group: group.id,
      programme: group.programmeId,
      members: group.members.filter(({ leftAt }) => leftAt === null).map(({ school }) => school.urn),
      researchAccess: inForce?.researchAccess ?? false,
      hasEnded: group.endedAt !== null,
      isShut: group.endedAt !== null && (inForce?.isShut ?? false),
    };
    if (!canReadRoom(actor, facts) || readsAsResearcher(actor, facts)) return null;
    return {
      actor,
      facts,
      number: group.room.lastNumber,
      visit: visit as Visit | null,
      readNumber: read?.lastNumber ?? 0,
      readsUnwritten: readsUnwritten(actor, facts),
      pseudonyms: null,
    };
  }

  /** Who reads is written down, once a minute at most. */
  private async note({ actor, facts, visit, number }: RoomLens): Promise<void> {
    const now = new Date();
    const role = roleInRoom(actor, facts);
    if (!role || !isVisitDue(visit, number, now)) return;
    const noted = { roomId: facts.group, personId: actor.personId, ...readRoom(role, visit, number, now) };
    await this.source.getRepository(StockReader).upsert(noted, ['roomId', 'personId']);
  }
}

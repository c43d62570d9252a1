import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { readCursor, type Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, checkedId } from '../../platform/graphql/input.js';
import { ReadRoomHandler } from '../application/read-room.handler.js';
import { RoomQueries } from '../application/room.queries.js';
import type { RoomSummaryView, RoomView } from '../application/room.views.js';
import { changeKindOf, RoomChanges } from './room-changes.type.js';
import { Room, RoomConnection } from './room.type.js';

const page = (most: number) =>
  z.object({ first: z.int().min(1).max(most), after: z.string().max(200).nullish() });
const afterNumber = z.object({ after: z.int().min(0), readsAfter: z.int().min(0).nullish() });

/** The cursor of a page ordered by time and id, of at most so many. */
export function keysetPage(wanted: { first: number; after?: string | null }, most = 100) {
  const { first, after } = checked(page(most), wanted);
  if (!after) return { first, after: null };
  const [at, id] = checked(z.tuple([z.iso.datetime(), z.guid()]), readCursor(after, 2));
  return { first, after: { at: new Date(at), id } };
}

@Resolver()
export class RoomResolver {
  constructor(
    private readonly queries: RoomQueries,
    private readonly visits: ReadRoomHandler,
  ) {}

  @Query(() => Room, {
    nullable: true,
    description: 'A room that you may read, or null. Reading is written down, and the members see it.',
  })
  async room(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RoomView | null> {
    const room = await this.queries.room(actor, checkedId<GroupId>('id', id));
    if (room) await this.visits.trace(room.lens, room.number);
    return room;
  }

  @Query(() => RoomConnection, { description: 'The rooms that you may read, the liveliest first.' })
  rooms(
    @CurrentActor() actor: SignedIn,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<RoomSummaryView>> {
    return this.queries.rooms(actor, keysetPage({ first, after }));
  }

  @Query(() => RoomChanges, {
    nullable: true,
    description: 'What happened in a room after a number, at any age; null when you may not read the room.',
  })
  async changes(
    @CurrentActor() actor: SignedIn,
    @Args('room', { type: () => ID }) room: string,
    @Args('after', { type: () => Int }) number: number,
    @Args('readsAfter', { type: () => Int, nullable: true }) reads: number | null,
  ) {
    const { after, readsAfter } = checked(afterNumber, { after: number, readsAfter: reads });
    const answer = await this.queries.changes(actor, checkedId<GroupId>('room', room), {
      number: after,
      readNumber: readsAfter ?? null,
    });
    if (!answer) return null;
    // A member's tab catches up in the background, which is not reading; a researcher is seen whenever words go to them.
    if (answer.lens.pseudonyms) await this.visits.trace(answer.lens, answer.lens.visit?.lastNumber ?? 0);
    return {
      ...answer,
      changes: answer.changes.map(change => ({ ...change, kind: changeKindOf(change.kind) })),
    };
  }
}

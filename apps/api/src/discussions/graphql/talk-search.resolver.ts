import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import type { GroupId, SectionId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import type { Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { isSought, sayWhat, SearchArgs, soughtFields } from '../../platform/graphql/search-input.js';
import { ReadRoomHandler } from '../application/read-room.handler.js';
import type { RoomLens } from '../application/room.views.js';
import {
  TalkSearchQueries,
  type FoundView,
  type SearchRoomView,
} from '../application/talk-search.queries.js';
import { FoundContributionConnection } from './found-contribution.type.js';
import { keysetPage } from './room.resolver.js';
import { SearchRoom } from './search-room.type.js';

@ArgsType()
class TalkSearchArgs extends SearchArgs {
  @Field(() => ID, { nullable: true, description: 'In this room only.' })
  room?: string;

  @Field(() => ID, { nullable: true, description: 'Answers to this section of a prompt sheet.' })
  section?: string;

  @Field({ nullable: true, description: 'URN of the school spoken for.' })
  school?: string;

  @Field({ nullable: true, description: 'Part of the author’s name.' })
  person?: string;

  @Field({ nullable: true, description: 'From this day on, written 2026-09-01.' })
  from?: string;

  @Field({ nullable: true, description: 'Up to and with this day, written 2026-09-01.' })
  until?: string;
}

const input = z
  .object({
    ...soughtFields,
    section: z.uuid().nullish(),
    school: z
      .string()
      .regex(/^\d{6}$/, 'A URN has six digits.')
      .nullish(),
  })
  .refine(isSought, sayWhat);

@Resolver()
export class TalkSearchResolver {
  constructor(
    private readonly queries: TalkSearchQueries,
    private readonly visits: ReadRoomHandler,
  ) {}

  @Query(() => [SearchRoom], {
    description: 'Where you can search: the rooms that you may read, with their schools and prompts.',
  })
  searchRooms(@CurrentActor() actor: SignedIn): Promise<readonly SearchRoomView[]> {
    return this.queries.rooms(actor);
  }

  @Query(() => FoundContributionConnection, {
    description: 'Contributions in the rooms that you may read, the newest first.',
  })
  async searchTalk(@CurrentActor() actor: SignedIn, @Args() given: TalkSearchArgs): Promise<Page<FoundView>> {
    const { words, room, section, school, person, from, until } = checked(input, given);
    const sought = {
      words,
      group: (room as GroupId | null | undefined) ?? null,
      section: (section as SectionId | null | undefined) ?? null,
      school: (school as Urn | null | undefined) ?? null,
      person: person || null,
      from: from ?? null,
      until: until ?? null,
    };
    const page = keysetPage({ first: given.first, after: given.after ?? null });
    const found = await this.queries.find(actor, sought, page);
    await this.writeDown(found.nodes);
    return found;
  }

  /** A researcher is seen wherever words go to them, in a search as in a room. */
  private async writeDown(found: readonly FoundView[]): Promise<void> {
    const lenses = new Map<GroupId, RoomLens>();
    for (const { lens, roomId } of found) if (lens.pseudonyms) lenses.set(roomId, lens);
    for (const lens of lenses.values()) await this.visits.trace(lens, lens.visit?.lastNumber ?? 0);
  }
}

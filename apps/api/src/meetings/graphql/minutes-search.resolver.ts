import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { PageArgs, readCursor, type Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import {
  minutesParts,
  MinutesSearchQueries,
  type FoundMinutesView,
  type MinutesPlace,
} from '../application/minutes-search.queries.js';
import { FoundMinutesConnection } from './found-minutes.type.js';

@ArgsType()
class MinutesSearchArgs extends PageArgs {
  @Field({
    description: 'Words; "in quotes" stay together, -minus leaves out. May be empty beside a filter.',
  })
  words: string;

  @Field(() => ID, { nullable: true, description: 'Of this group only.' })
  room?: string;

  @Field({ nullable: true, description: 'Part of the name of whoever wrote them.' })
  person?: string;

  @Field({ nullable: true, description: 'Of meetings from this day on, written 2026-09-01.' })
  from?: string;

  @Field({ nullable: true, description: 'Of meetings up to and with this day, written 2026-09-01.' })
  until?: string;
}

const day = z.iso.date('Write a day as 2026-09-01.').nullish();

const input = z
  .object({
    words: z.string().trim().max(200, 'At most 200 characters.'),
    room: z.uuid().nullish(),
    person: z.string().trim().max(80, 'At most 80 characters.').nullish(),
    from: day,
    until: day,
    first: z.int().min(1).max(100),
  })
  .refine(({ words, room, person, from, until }) => words || room || person || from || until, {
    path: ['words'],
    message: 'Type a word, or choose where to look.',
  });

const place = z.tuple([z.iso.datetime(), z.guid(), z.enum(minutesParts)]);

function placeOf(cursor: string): MinutesPlace {
  const [at, id, part] = checked(place, readCursor(cursor, 3));
  return { at, id, part };
}

@Resolver()
export class MinutesSearchResolver {
  constructor(private readonly queries: MinutesSearchQueries) {}

  @Query(() => FoundMinutesConnection, {
    description: 'What is kept of meetings that you may read about, the newest meeting first.',
  })
  searchMinutes(
    @CurrentActor() actor: SignedIn,
    @Args() given: MinutesSearchArgs,
  ): Promise<Page<FoundMinutesView>> {
    const { after, ...asked } = given;
    const { words, room, person, from, until, first } = checked(input, asked);
    const sought = {
      words,
      group: (room as GroupId | null | undefined) ?? null,
      person: person || null,
      from: from ?? null,
      until: until ?? null,
    };
    return this.queries.find(actor, sought, { first, after: after ? placeOf(after) : null });
  }
}

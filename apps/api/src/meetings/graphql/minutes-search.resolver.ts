import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { readCursor, type Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { isSought, sayWhat, SearchArgs, soughtFields } from '../../platform/graphql/search-input.js';
import {
  minutesParts,
  MinutesSearchQueries,
  type FoundMinutesView,
  type MinutesPlace,
} from '../application/minutes-search.queries.js';
import { FoundMinutesConnection } from './found-minutes.type.js';

@ArgsType()
class MinutesSearchArgs extends SearchArgs {
  @Field(() => ID, { nullable: true, description: 'Of this group only.' })
  room?: string;

  @Field({ nullable: true, description: 'Part of the name of whoever wrote them.' })
  person?: string;

  @Field({ nullable: true, description: 'Of meetings from this day on, written 2026-09-01.' })
  from?: string;

  @Field({ nullable: true, description: 'Of meetings up to and with this day, written 2026-09-01.' })
  until?: string;
}

const input = z.object(soughtFields).refine(isSought, sayWhat);
const pageSize = z.object({ first: z.int().min(1).max(100) });

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
    const { words, room, person, from, until } = checked(input, given);
    const { first } = checked(pageSize, given);
    const sought = {
      words,
      group: (room as GroupId | null | undefined) ?? null,
      person: person || null,
      from: from ?? null,
      until: until ?? null,
    };
    return this.queries.find(actor, sought, { first, after: given.after ? placeOf(given.after) : null });
  }
}

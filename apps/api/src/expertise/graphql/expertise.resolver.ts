import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { expertiseKinds, standings, type ExpertiseKind, type Standing } from '@pathways/domain/expertise';
import { speaksFor, type ProgrammeId, type SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { PageArgs, type Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import {
  ExpertiseQueries,
  type DirectoryView,
  type ExpertiseView,
} from '../application/expertise.queries.js';
import {
  Directory,
  Expertise,
  ExpertiseConnection,
  expertiseKindNames,
  standingNames,
} from './expertise.type.js';

@ArgsType()
class ExpertiseArgs extends PageArgs {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Words of it, or a part of a school’s or authority’s name.',
  })
  search?: string | null;

  @Field(() => expertiseKindNames, { nullable: true, description: 'Offers or asks alone.' })
  kind?: ExpertiseKind | null;

  @Field(() => standingNames, { nullable: true, description: 'Offered as this alone.' })
  standing?: Standing | null;
}

const sought = z.object({
  programmeId: idOf<ProgrammeId>(),
  search: z.string().max(200, 'At most 200 characters.').nullish(),
  kind: z.enum(expertiseKinds).nullish(),
  standing: z.enum(standings).nullish(),
  first: z.number().int().min(1).max(100, 'Ask for 100 at most.'),
  after: z.string().nullish(),
});

/** What the viewer may do with it: press the buttons of their own schools. */
const seenBy = (actor: SignedIn, view: ExpertiseView): Expertise => ({
  ...view,
  isViewers: speaksFor(actor, view.school.urn),
  help: view.help.map(one => ({ ...one, isViewers: speaksFor(actor, one.school.urn) })),
});

@Resolver()
export class ExpertiseResolver {
  constructor(private readonly queries: ExpertiseQueries) {}

  @Query(() => [Directory], { description: 'Programmes whose offers and asks the viewer may read, by name.' })
  directories(@CurrentActor() actor: SignedIn): Promise<DirectoryView[]> {
    return this.queries.directories(actor);
  }

  @Query(() => ExpertiseConnection, {
    nullable: true,
    description: 'Offers and asks of a programme, the newest first; null where they are not for the viewer.',
  })
  async expertise(
    @CurrentActor() actor: SignedIn,
    @Args() args: ExpertiseArgs,
  ): Promise<Page<Expertise> | null> {
    const { programmeId, search, kind, standing, first, after } = checked(sought, args);
    const page = await this.queries.search(actor, programmeId, {
      ...{
        words: search ?? null,
        kind: kind ?? null,
        standing: standing ?? null,
        first,
        after: after ?? null,
      },
    });
    return page && { ...page, nodes: page.nodes.map(view => seenBy(actor, view)) };
  }

  @Query(() => [Expertise], { description: 'What the viewer’s schools listed or came to, the newest first.' })
  async ownExpertise(@CurrentActor() actor: SignedIn): Promise<Expertise[]> {
    return (await this.queries.own(actor)).map(view => seenBy(actor, view));
  }
}

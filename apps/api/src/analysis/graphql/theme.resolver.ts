import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { ThemeQueries } from '../application/theme.queries.js';
import { SuggestedIntroduction, Theme } from './theme.type.js';

@Resolver()
export class ThemeResolver {
  constructor(private readonly queries: ThemeQueries) {}

  @Query(() => [Theme], {
    nullable: true,
    description:
      'Codes that three or more unconnected groups use within a cycle; for the programme’s researchers.',
  })
  themes(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<Theme[] | null> {
    return this.queries.themes(actor, checkedId<ProgrammeId>('programmeId', programmeId));
  }

  @Query(() => [SuggestedIntroduction], {
    nullable: true,
    description:
      'Groups that researchers suggest to introduce to each other; for the programme’s coordinators.',
  })
  introductions(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<SuggestedIntroduction[] | null> {
    return this.queries.introductions(actor, checkedId<ProgrammeId>('programmeId', programmeId));
  }
}

import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { SampleId } from '@pathways/domain/analysis';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { SampleQueries } from '../application/sample.queries.js';
import { SampleChoices } from './sample-choices.type.js';
import { Sample } from './sample.type.js';

@Resolver()
export class SampleResolver {
  constructor(private readonly queries: SampleQueries) {}

  @Query(() => [Sample], {
    nullable: true,
    description: 'A programme’s sample sets for its researchers, the newest first.',
  })
  samples(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<Sample[] | null> {
    return this.queries.samples(actor, checkedId<ProgrammeId>('programmeId', programmeId));
  }

  @Query(() => Sample, { nullable: true, description: 'One sample set, for researchers of its programme.' })
  sample(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Sample | null> {
    return this.queries.sample(actor, checkedId<SampleId>('id', id));
  }

  @Query(() => SampleChoices, {
    nullable: true,
    description: 'What a sample set can be drawn from, for researchers of the programme.',
  })
  sampleChoices(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<SampleChoices | null> {
    return this.queries.choices(actor, checkedId<ProgrammeId>('programmeId', programmeId));
  }
}

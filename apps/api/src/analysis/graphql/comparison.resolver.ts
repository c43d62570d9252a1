import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { SampleId } from '@pathways/domain/analysis';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { ComparisonQueries } from '../application/comparison.queries.js';
import { Comparison } from './comparison.type.js';

@Resolver()
export class ComparisonResolver {
  constructor(private readonly queries: ComparisonQueries) {}

  @Query(() => Comparison, {
    nullable: true,
    description: 'How coders of a sample set agree, once it has opened; for researchers of its programme.',
  })
  comparison(
    @CurrentActor() actor: SignedIn,
    @Args('sampleId', { type: () => ID }) sampleId: string,
  ): Promise<Comparison | null> {
    return this.queries.comparison(actor, checkedId<SampleId>('sampleId', sampleId));
  }
}

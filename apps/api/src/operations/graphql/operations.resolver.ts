import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { JobState } from '@pathways/domain/operations';
import type { SignedIn } from '@pathways/domain/shared';
import type { Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { OperationsQueries, type JobView } from '../application/operations.queries.js';
import {
  JobConnection,
  jobStateNames,
  OperationsType,
  ParkedDeliveryConnection,
  type ParkedDeliveryType,
} from './operations.type.js';

const bounded = (first: number) => Math.min(Math.max(first, 1), 100);
const howMany = { type: () => Int, defaultValue: 25, description: 'How many, 100 at most.' };
const whereFrom = { type: () => String, nullable: true, description: 'The end cursor of the page before.' };

@Resolver()
export class OperationsResolver {
  constructor(private readonly queries: OperationsQueries) {}

  @Query(() => OperationsType, {
    nullable: true,
    description: 'Jobs and parked deliveries, counted; null for all but administrators.',
  })
  operations(@CurrentActor() actor: SignedIn): Promise<OperationsType | null> {
    return this.queries.counts(actor);
  }

  @Query(() => JobConnection, {
    nullable: true,
    description: 'Jobs that are not done, the newest first; null for all but administrators.',
  })
  jobs(
    @CurrentActor() actor: SignedIn,
    @Args('state', { type: () => jobStateNames, nullable: true, description: 'Only those that stand so.' })
    state: JobState | null,
    @Args('first', howMany) first: number,
    @Args('after', whereFrom) after: string | null,
  ): Promise<Page<JobView> | null> {
    return this.queries.jobs(actor, { state: state ?? null, first: bounded(first), after: after ?? null });
  }

  @Query(() => ParkedDeliveryConnection, {
    nullable: true,
    description: 'Deliveries that were parked, the newest first; null for all but administrators.',
  })
  parkedDeliveries(
    @CurrentActor() actor: SignedIn,
    @Args('first', howMany) first: number,
    @Args('after', whereFrom) after: string | null,
  ): Promise<Page<ParkedDeliveryType> | null> {
    return this.queries.parked(actor, { first: bounded(first), after: after ?? null });
  }
}

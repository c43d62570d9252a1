import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { FormationQueries } from '../application/formation.queries.js';
import { FormationLockType } from './lock.type.js';

@Resolver()
export class LockResolver {
  constructor(private readonly formation: FormationQueries) {}

  @Query(() => [FormationLockType], {
    description: 'The locks of a programme that were not lifted, for those who may form groups in it.',
  })
  async formationLocks(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programme: string,
  ): Promise<FormationLockType[]> {
    if (!z.uuid().safeParse(programme).success) return [];
    const locks = await this.formation.locks(actor, programme as ProgrammeId);
    return locks.map(lock => ({ ...lock, schools: [...lock.schools] }));
  }
}

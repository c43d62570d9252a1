import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { canForm, foresee, lackingSchools, tellObstacle } from '@pathways/domain/formation';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { CycleId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { phaseNames } from '../../schools/school-phase.enum.js';
import { LikenessProfileQueries } from '../../likeness/application/likeness-profile.queries.js';
import { FreePool } from '../application/free-pool.js';
import { asUnplaced } from './formation.shape.js';
import { FormationForesight } from './formation.type.js';

@ArgsType()
class ForesightArgs {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => ID, { description: 'The cycle that groups are formed for.' })
  cycleId: string;

  @Field(() => phaseNames, { description: 'The school phase.' })
  phase: SchoolPhase;

  @Field(() => ID, { description: 'Key of the likeness profile.' })
  profile: string;
}

const ids = z.object({ programmeId: z.uuid(), cycleId: z.uuid() });

@Resolver()
export class ForesightResolver {
  constructor(
    private readonly pools: FreePool,
    private readonly profiles: LikenessProfileQueries,
  ) {}

  @Query(() => FormationForesight, {
    nullable: true,
    description: 'What a run would come to; null for those who may not form groups here.',
  })
  async formationForesight(
    @CurrentActor() actor: SignedIn,
    @Args() { programmeId, cycleId, phase, profile: key }: ForesightArgs,
  ): Promise<FormationForesight | null> {
    const [programme, cycle] = [programmeId as ProgrammeId, cycleId as CycleId];
    const isSound = ids.safeParse({ programmeId, cycleId }).success;
    if (!isSound || !canForm(actor, programme)) return null;
    const profile = await this.profiles.chosen(actor, { programme, phase }, key);
    if (!profile) return null;
    const pool = await this.pools.read(actor, { programme, cycle, phase }, profile);
    const { placeable, trios, quartets, obstacles } = foresee(pool, profile);
    return {
      free: pool.length,
      placeable,
      trios,
      quartets,
      obstacles: obstacles.map(tellObstacle),
      unknown: lackingSchools(pool, profile).map(asUnplaced),
    };
  }
}

import { Args, Query, Resolver } from '@nestjs/graphql';
import { canForm, plainAsk } from '@pathways/domain/formation';
import type { CycleId, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { LikenessProfileQueries } from '../../likeness/application/likeness-profile.queries.js';
import { FreePool } from '../application/free-pool.js';
import { asForesight } from './foresight.shape.js';
import { ForesightArgs, FormationForesight } from './foresight.type.js';

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
    @Args() args: ForesightArgs,
  ): Promise<FormationForesight | null> {
    const { programmeId, cycleId, phase, task, from } = args;
    const [programme, cycle] = [programmeId as ProgrammeId, cycleId as CycleId];
    const isSound = ids.safeParse({ programmeId, cycleId }).success;
    if (!isSound || !canForm(actor, programme)) return null;
    const profile = await this.profiles.chosen(actor, { programme, phase }, args.profile);
    if (!profile) return null;
    const scope = { authorities: args.authorities, leftOut: args.leftOut as Urn[] };
    const wish = { programme, cycle, phase, task, scope };
    const read = await this.pools.read(actor, wish, profile);
    const known = await this.pools.circumstances(actor, wish);
    const asked = this.pools.asked(read, profile, { ...plainAsk, task, from }, known);
    return asForesight(task, profile, asked, known);
  }
}

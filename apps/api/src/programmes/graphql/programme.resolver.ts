import { Args, Field, InputType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { canPlanProgramme } from '@pathways/domain/programmes';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { cursorOf, PageArgs, pageOf, readCursor } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { phaseNames } from '../../schools/school-phase.enum.js';
import { ProgrammeQueries, type PoolPlace, type ProgrammeView } from '../application/programme.queries.js';
import { Cycle, PoolCount, PooledSchoolConnection, Programme } from './programme.type.js';

@InputType({ description: 'Narrows a pool; what is absent narrows nothing.' })
class PoolFilterInput {
  @Field(() => phaseNames, { nullable: true, description: 'Schools of this phase.' })
  phase?: SchoolPhase;

  @Field({ nullable: true, description: 'Schools of the authority with this code.' })
  laCode?: string;

  @Field({ nullable: true, description: 'Words of the name or town, or a URN.' })
  search?: string;

  @Field({ nullable: true, description: 'Schools that are in a trio or quartet, or those that are in none.' })
  isGrouped?: boolean;
}

const page = z.object({ first: z.number().int().min(1).max(100), search: z.string().max(100).nullish() });

const asProgramme = (actor: Actor, view: ProgrammeView): Programme => ({
  ...view,
  viewerCanForm: canPlanProgramme(actor, view.id),
  viewerCanPlan: canPlanProgramme(actor, view.id),
});

function placeOf(after: string | undefined): PoolPlace | null {
  if (!after) return null;
  const [name, urn] = readCursor(after, 2);
  return { name: String(name), urn: String(urn) };
}

@Resolver(() => Programme)
export class ProgrammeResolver {
  constructor(private readonly programmes: ProgrammeQueries) {}

  @Query(() => [Programme], { name: 'programmes', description: 'The programmes that the viewer may see.' })
  async all(@CurrentActor() actor: SignedIn): Promise<Programme[]> {
    return (await this.programmes.mine(actor)).map(view => asProgramme(actor, view));
  }

  @Query(() => Programme, {
    nullable: true,
    description: 'A programme by its place in addresses; null where it is not for the viewer.',
  })
  async programme(@CurrentActor() actor: SignedIn, @Args('slug') slug: string): Promise<Programme | null> {
    const view = await this.programmes.bySlug(actor, slug);
    return view && asProgramme(actor, view);
  }

  @ResolveField(() => [Cycle], { description: 'Its cycles, the newest first.' })
  async cycles(@CurrentActor() actor: SignedIn, @Parent() { id }: Programme): Promise<Cycle[]> {
    const cycles = await this.programmes.cycles(actor, id as ProgrammeId);
    return cycles.map(cycle => ({
      ...cycle,
      sheet: cycle.sheet && { ...cycle.sheet, sections: [...(cycle.sheet.sections ?? [])] },
    }));
  }

  @ResolveField(() => [PoolCount], { description: 'Schools of the pool by authority and phase.' })
  poolCounts(@CurrentActor() actor: SignedIn, @Parent() { id }: Programme): Promise<PoolCount[]> {
    return this.programmes.poolCounts(actor, id as ProgrammeId);
  }

  @ResolveField(() => PooledSchoolConnection, { description: 'Schools of the pool, by name.' })
  async pool(
    @CurrentActor() actor: SignedIn,
    @Parent() { id }: Programme,
    @Args('filter', { type: () => PoolFilterInput, defaultValue: {} }) filter: PoolFilterInput,
    @Args() { first, after }: PageArgs,
  ) {
    checked(page, { first, search: filter.search });
    const found = await this.programmes.pool(actor, id as ProgrammeId, filter, {
      first,
      after: placeOf(after),
    });
    const cut = pageOf([...found.schools], first, ({ name, urn }) => cursorOf(name, urn));
    const nodes = cut.nodes.map(school => ({ id: `school:${school.urn}`, ...school }));
    return { ...cut, nodes, totalCount: found.totalCount };
  }
}

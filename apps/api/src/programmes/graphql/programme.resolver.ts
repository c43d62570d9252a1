import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { canAdmitSchools, canPlanProgramme } from '@pathways/domain/programmes';
import { canSeeFigures } from '@pathways/domain/reporting';
import type { Actor, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { ProgrammeQueries, type ProgrammeView } from '../application/programme.queries.js';
import { Cycle, IssuedSheet, Programme } from './programme.type.js';

const asProgramme = (actor: Actor, view: ProgrammeView): Programme => ({
  ...view,
  viewerCanForm: canPlanProgramme(actor, view.id),
  viewerCanAdmit: canAdmitSchools(actor, view.id),
  viewerCanPlan: canPlanProgramme(actor, view.id),
  viewerCanSeeFigures: canSeeFigures(actor, view.id),
});

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

  @ResolveField(() => [IssuedSheet], { description: 'Its prompt sheets, the newest version of each first.' })
  issuedSheets(@CurrentActor() actor: SignedIn, @Parent() { id }: Programme): Promise<IssuedSheet[]> {
    return this.programmes.issuedSheets(actor, id as ProgrammeId);
  }
}

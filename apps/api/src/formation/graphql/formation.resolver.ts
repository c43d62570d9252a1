import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RunId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { cursorOf, pageOf, readCursor } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import type { ProgrammeId } from '@pathways/domain/shared';
import { FormationQueries } from '../application/formation.queries.js';
import { asProposal, asRun } from './formation.shape.js';
import { FormationRun, ProposedGroupConnection } from './formation.type.js';

const pageSize = z.object({ first: z.number().int().min(1).max(100) });
const isUuid = (id: string): boolean => z.uuid().safeParse(id).success;

@Resolver(() => FormationRun)
export class FormationResolver {
  constructor(private readonly formation: FormationQueries) {}

  @Query(() => FormationRun, {
    nullable: true,
    description: 'A formation run; null where it does not exist or is not for the viewer.',
  })
  async formationRun(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<FormationRun | null> {
    const view = isUuid(id) ? await this.formation.run(actor, id as RunId) : null;
    return view && asRun(actor, view);
  }

  @Query(() => [FormationRun], {
    description: 'The newest runs of a programme, for those who may form groups in it.',
  })
  async formationRuns(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programme: string,
    @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
  ): Promise<FormationRun[]> {
    checked(pageSize, { first });
    if (!isUuid(programme)) return [];
    const views = await this.formation.runs(actor, programme as ProgrammeId, first);
    return views.map(view => asRun(actor, view));
  }

  @ResolveField(() => ProposedGroupConnection, { description: 'What it proposes, the least alike first.' })
  async proposals(
    @CurrentActor() actor: SignedIn,
    @Parent() { view }: FormationRun,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { nullable: true }) after?: string,
  ) {
    checked(pageSize, { first });
    const position = after ? Number(readCursor(after, 1)[0]) : 0;
    const [found, losses] = await Promise.all([
      this.formation.proposals(actor, view, { first, after: position || 0 }),
      this.formation.losses(actor, view),
    ]);
    const page = pageOf(found, first, proposal => cursorOf(proposal.position));
    const nodes = page.nodes.map(proposal => asProposal(view, proposal, losses));
    return { ...page, nodes, totalCount: view.groupCount };
  }
}

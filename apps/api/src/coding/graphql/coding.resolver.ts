import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { GroupId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { CodingQueries } from '../application/coding.queries.js';
import { EnterAsResearcherHandler } from '../application/enter-as-researcher.handler.js';
import { Code, Excerpt, PassageToCheck, ResearchRoom } from './coding.type.js';

const group = z.object({ groupId: z.uuid('Give the id of a group.').transform(id => id as GroupId) });
const programme = z.object({
  programmeId: z.uuid('Give the id of a programme.').transform(id => id as ProgrammeId),
});
import { asPause } from './research-pause.type.js';

@Resolver()
export class CodingResolver {
  constructor(
    private readonly queries: CodingQueries,
    private readonly visits: EnterAsResearcherHandler,
  ) {}

  @Query(() => ResearchRoom, {
    nullable: true,
    description:
      'A group’s talk for coding, where its charter lets researchers in. Reading it is noted and shown to the members.',
  })
  async researchRoom(
    @CurrentActor() actor: SignedIn,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<ResearchRoom | null> {
    const input = checked(group, { groupId });
    const mayEnter = await this.visits.handle(actor, input.groupId);
    const room = mayEnter ? await this.queries.room(actor, input.groupId) : null;
    return room && { ...room, pause: room.pause && asPause(room.pause) };
  }

  @Query(() => [Excerpt], {
    nullable: true,
    description: 'What researchers marked in a room, for everybody who may read it.',
  })
  researchMarks(
    @CurrentActor() actor: SignedIn,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<Excerpt[] | null> {
    return this.queries.marks(actor, checked(group, { groupId }).groupId);
  }

  @Query(() => [Code], { nullable: true, description: 'A programme’s code list, for its researchers.' })
  codes(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<Code[] | null> {
    return this.queries.codes(actor, checked(programme, { programmeId }).programmeId);
  }

  @Query(() => [PassageToCheck], {
    nullable: true,
    description: 'Passages that the viewer coded and whose words were edited since, until somebody looked.',
  })
  passagesToCheck(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<PassageToCheck[] | null> {
    return this.queries.toCheck(actor, checked(programme, { programmeId }).programmeId);
  }
}

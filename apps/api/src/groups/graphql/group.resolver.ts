import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { GroupId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { cursorOf, PageArgs, pageOf, readCursor } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { phaseNames } from '../../schools/school-phase.enum.js';
import { GroupQueries, type GroupPlace } from '../application/group.queries.js';
import { Group, GroupConnection } from '../group.type.js';
import { asGroup } from './group.shape.js';
import { SentInvitation } from './invitation.type.js';

const pageSize = z.object({ first: z.number().int().min(1).max(100) });
const isUuid = (id: string): boolean => z.uuid().safeParse(id).success;

function placeOf(after: string | undefined): GroupPlace | null {
  if (!after) return null;
  const [name, id] = readCursor(after, 2);
  return { name: String(name), id: String(id) };
}

@Resolver(() => Group)
export class GroupResolver {
  constructor(private readonly groups: GroupQueries) {}

  @Query(() => Group, {
    nullable: true,
    description: 'A group; null where it does not exist or is not for the viewer.',
  })
  async group(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Group | null> {
    const view = isUuid(id) ? await this.groups.one(actor, id as GroupId) : null;
    return view && asGroup(actor, view);
  }

  @Query(() => [Group], {
    description: 'The groups that the viewer speaks in or facilitates, the newest first.',
  })
  async myGroups(@CurrentActor() actor: SignedIn): Promise<Group[]> {
    return (await this.groups.mine(actor)).map(view => asGroup(actor, view));
  }

  @Query(() => GroupConnection, { description: 'The groups of a programme, by name.' })
  async programmeGroups(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programme: string,
    @Args() { first, after }: PageArgs,
    @Args('phase', { type: () => phaseNames, nullable: true }) phase?: SchoolPhase,
  ) {
    checked(pageSize, { first });
    const filter = { programme: programme as ProgrammeId, phase };
    const { groups, totalCount } = isUuid(programme)
      ? await this.groups.ofProgramme(actor, filter, { first, after: placeOf(after) })
      : { groups: [], totalCount: 0 };
    const page = pageOf([...groups], first, ({ name, id }) => cursorOf(name, id));
    return { ...page, nodes: page.nodes.map(view => asGroup(actor, view)), totalCount };
  }

  @ResolveField(() => [SentInvitation], {
    description: 'Whom the coordinator invited; empty for everybody else.',
  })
  async invitations(@CurrentActor() actor: SignedIn, @Parent() { view }: Group): Promise<SentInvitation[]> {
    return this.groups.invitations(actor, view);
  }
}

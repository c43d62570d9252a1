import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { canManageSchoolRole } from '@pathways/domain/people';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { TeamQueries, type TeamView } from '../application/team.queries.js';
import { Person } from './person.type.js';
import { SchoolTeam } from './school-team.type.js';
import type { PersonView } from '../application/people.queries.js';

@Resolver(() => SchoolTeam)
export class SchoolTeamResolver {
  constructor(private readonly queries: TeamQueries) {}

  @Query(() => SchoolTeam, {
    nullable: true,
    description: 'The people of a school. Null for all but those who speak for it.',
  })
  schoolTeam(
    @CurrentActor() actor: SignedIn,
    @Args('urn', { description: 'The URN of the school.' }) urn: string,
  ): Promise<TeamView | null> {
    return this.queries.ofSchool(actor, urn as Urn);
  }

  @Query(() => [Person], {
    nullable: true,
    description: 'Who facilitates a group. Null for all but coordinators of its programme.',
  })
  groupFacilitators(
    @CurrentActor() actor: SignedIn,
    @Args('groupId', { description: 'The group.' }) group: string,
  ): Promise<PersonView[] | null> {
    return this.queries.facilitatorsOf(actor, group);
  }

  @ResolveField()
  viewerCanManage(@CurrentActor() actor: SignedIn, @Parent() { urn }: TeamView): boolean {
    return canManageSchoolRole(actor, urn, 'colleague');
  }

  @ResolveField()
  viewerCanMakeLeaders(@CurrentActor() actor: SignedIn, @Parent() { urn }: TeamView): boolean {
    return canManageSchoolRole(actor, urn, 'school leader');
  }
}

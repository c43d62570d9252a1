import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { readUrn } from '@pathways/domain/schools';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { Group } from '../../groups/group.type.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { FamilyQueries } from '../application/family.queries.js';
import { asFamily } from './family.shape.js';
import { Family, NamedFamily } from './family.type.js';

const isUuid = (id: string): boolean => z.uuid().safeParse(id).success;

@Resolver(() => Group)
export class FamilyResolver {
  constructor(private readonly families: FamilyQueries) {}

  @Query(() => Family, {
    nullable: true,
    description: 'A family; null where it does not exist, is no family or is not for the viewer.',
  })
  async family(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Family | null> {
    const view = isUuid(id) ? await this.families.one(actor, id as GroupId) : null;
    return view && asFamily(actor, view);
  }

  @Query(() => [NamedFamily], {
    description: 'The families that a school is in and that the viewer may see.',
  })
  async familiesOfSchool(
    @CurrentActor() actor: SignedIn,
    @Args('urn') given: string,
  ): Promise<NamedFamily[]> {
    const urn = readUrn(given);
    return urn ? [...(await this.families.ofSchool(actor, urn))] : [];
  }

  @ResolveField('family', () => NamedFamily, {
    nullable: true,
    description: 'The family that a trio is linked into; null for others, and for those who may not see it.',
  })
  async ofTrio(@CurrentActor() actor: SignedIn, @Parent() { view }: Group): Promise<NamedFamily | null> {
    return view.kind === 'trio' || view.kind === 'quartet' ? this.families.ofTrio(actor, view.id) : null;
  }
}

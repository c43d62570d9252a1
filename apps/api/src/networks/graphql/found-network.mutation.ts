import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  networkKinds,
  networkSizes,
  type FoundNetworkRefusal,
  type NetworkKind,
} from '@pathways/domain/networks';
import type { AuthorityCode, CycleId, GroupId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { groupKinds } from '../../groups/group.enums.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { FoundNetworkHandler } from '../application/found-network.handler.js';
import { parentNotWider } from './parent-not-wider.js';

const NameMissing = refusalType('NameMissing', 'Somebody who is not known yet has to say their name.');
const ReasonMissing = refusalType('ReasonMissing', 'It needs a reason.');
const WrongNumber = refusalType('WrongNumber', 'Too few or too many schools.');
const SchoolsOutside = refusalType('SchoolsOutside', 'Some schools do not take part.');
const LeadMissing = refusalType('LeadMissing', 'No authority leads it.');
const NotOneAuthority = refusalType('NotOneAuthority', 'Its schools are of several authorities.');

@InputType()
class FoundNetworkInput {
  @Field(() => ID, { description: 'The cycle that it is made for.' })
  cycleId: string;

  @Field(() => groupKinds, { description: 'Strand, locality or steering group.' })
  kind: NetworkKind;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it is for. Its members read it.' })
  purpose: string;

  @Field(() => [String], { description: 'URNs of its schools.' })
  urns: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Code of the authority that leads it; a strand needs one.',
  })
  leadLaCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The wider group that it belongs to.' })
  parentId?: string | null;
}

@ObjectType()
class FoundNetworkPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The group, and its room.' })
  groupId?: string;
}

const input = z.object({
  cycleId: idOf<CycleId>(),
  kind: z.enum(networkKinds, 'make a strand, a locality or a steering group by hand'),
  name: z.string().max(200),
  purpose: z.string().max(2_000),
  urns: z.array(z.string().regex(/^\d{6}$/, 'a URN has six digits')).max(500),
  leadLaCode: z.string().max(9).nullish(),
  parentId: idOf<GroupId>().nullish(),
});

const sentences: Sentences<FoundNetworkRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('cycle'),
  NotYours: () => notAllowed('Only a coordinator of the programme makes groups by hand.'),
  NameMissing: () => new NameMissing('Give the group a name of 2 to 80 characters.'),
  PurposeMissing: () => new ReasonMissing('Say what it is for, in at most 500 characters.'),
  WrongNumber: () => new WrongNumber(`Choose ${networkSizes.least} to ${networkSizes.most} schools.`),
  SchoolsOutside: ({ urns }) =>
    new SchoolsOutside(
      `These schools do not take part in the programme, or have closed: ${urns.join(', ')}.`,
    ),
  LeadMissing: () => new LeadMissing('Choose the authority that leads it, by its code in the register.'),
  NotOneAuthority: () =>
    new NotOneAuthority('A locality has schools of one authority. Make a strand instead.'),
  ParentNotWider: parentNotWider,
};

@Resolver()
export class FoundNetworkMutation {
  constructor(private readonly handler: FoundNetworkHandler) {}

  @Mutation(() => FoundNetworkPayload, {
    description: 'Makes a strand, locality or steering group by hand, with a room for its members.',
  })
  async foundNetwork(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: FoundNetworkInput,
  ): Promise<FoundNetworkPayload> {
    const { cycleId, leadLaCode, parentId, urns, ...wish } = checked(input, given);
    const result = await this.handler.handle(actor, {
      ...wish,
      cycle: cycleId,
      urns: urns as Urn[],
      lead: (leadLaCode || null) as AuthorityCode | null,
      parent: parentId ?? null,
    });
    return answer(result, groupId => ({ groupId }), sentences);
  }
}

import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { reasonAtMost, type GiveUpCharterChangeRefusal } from '@pathways/domain/charter';
import type { GroupId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { GiveUpCharterChangeHandler } from '../application/give-up-charter-change.handler.js';

const ReasonMissing = refusalType('ReasonMissing', 'It needs a reason.');
const NoChangeWaits = refusalType('NoChangeWaits', 'No change of the charter waits.');

@InputType()
class GiveUpCharterChangeInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The school that says no; nothing where whoever proposed it takes it back.',
  })
  urn?: string | null;

  @Field({ description: 'Why. Every school reads it.' })
  because: string;
}

@ObjectType()
class GiveUpCharterChangePayload extends Payload {
  @Field({ description: 'Whether the change is given up, and the charter stays.' })
  isGivenUp: boolean = false;
}

const input = z.object({
  groupId: idOf<GroupId>(),
  urn: z
    .string()
    .regex(/^\d{6}$/, 'a URN has six digits')
    .nullish(),
  because: z.string().max(2_000),
});

const sentences: Sentences<GiveUpCharterChangeRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('group'),
  NotYours: () =>
    notAllowed('A leader or deputy says no for their school; only whoever proposed a change takes it back.'),
  NoChangeWaits: () => new NoChangeWaits('No change waits any more. Look at the page again.'),
  ReasonMissing: () =>
    new ReasonMissing(`Say why, in at most ${reasonAtMost} characters: every school reads it.`),
};

@Resolver()
export class GiveUpCharterChangeMutation {
  constructor(private readonly handler: GiveUpCharterChangeHandler) {}

  @Mutation(() => GiveUpCharterChangePayload, {
    description: 'Says no to a change of the charter, or takes one back. The charter in force stays.',
  })
  async giveUpCharterChange(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: GiveUpCharterChangeInput,
  ): Promise<GiveUpCharterChangePayload> {
    const { groupId, urn, because } = checked(input, given);
    const result = await this.handler.handle(actor, groupId, { urn: (urn ?? null) as Urn | null, because });
    return { isGivenUp: result.ok, ...answer(result, () => ({}), sentences) };
  }
}

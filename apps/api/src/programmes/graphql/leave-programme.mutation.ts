import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { LeaveProgrammeRefusal } from '@pathways/domain/programmes';
import type { ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { LeaveProgrammeHandler } from '../application/leave-programme.handler.js';

const NotTakingPart = refusalType('NotTakingPart', 'The school does not take part in the programme.');
const StillInGroup = refusalType('StillInGroup', 'The school is a member of a group of the programme.');

@InputType()
class LeaveProgrammeInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'The URN of the school.' })
  urn: string;
}

@ObjectType()
class LeaveProgrammePayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The URN of the school that left.' })
  urn?: string;
}

const input = z.object({
  programmeId: z.uuid(),
  urn: z.string().regex(/^\d{6}$/, 'A URN has six digits.'),
});

const sentences: Sentences<LeaveProgrammeRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('programme'),
  NotYours: () => notAllowed('Only a coordinator of the programme can let a school leave.'),
  NotTakingPart: () => new NotTakingPart('This school does not take part in the programme.'),
  StillInGroup: ({ groups }) =>
    new StillInGroup(`This school is a member of ${groups.join(' and ')}. Let it leave there first.`),
};

@Resolver()
export class LeaveProgrammeMutation {
  constructor(private readonly handler: LeaveProgrammeHandler) {}

  @Mutation(() => LeaveProgrammePayload, {
    description: 'Lets a school leave a programme from today on; its past in it is kept.',
  })
  async leaveProgramme(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: LeaveProgrammeInput,
  ): Promise<LeaveProgrammePayload> {
    const { programmeId, urn } = checked(input, given);
    const command = { programme: programmeId as ProgrammeId, urn: urn as Urn };
    return answer(await this.handler.handle(actor, command), left => ({ urn: left }), sentences);
  }
}

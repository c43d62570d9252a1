import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { StartProgrammeRefusal } from '@pathways/domain/programmes';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { StartProgrammeHandler } from '../application/start-programme.handler.js';

const SlugTaken = refusalType('SlugTaken', 'Another programme has this address.');

@InputType()
class StartProgrammeInput {
  @Field({ description: 'Its place in addresses: small letters, digits, hyphens.' })
  slug: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it is for.' })
  summary: string;

  @Field({ defaultValue: false, description: 'A sample that takes invented schools only.' })
  isFictional: boolean;
}

@ObjectType()
class StartProgrammePayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The place of the new programme in addresses.' })
  slug?: string;
}

const input = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9-]{2,60}$/, 'Use small letters, digits and hyphens, such as pathways-to-success.'),
  name: z.string().trim().min(2, 'Give it a name.').max(120, 'At most 120 characters.'),
  summary: z.string().trim().min(2, 'Say what it is for.').max(600, 'At most 600 characters.'),
  isFictional: z.boolean(),
});

const sentences: Sentences<StartProgrammeRefusal> = {
  NotYours: () => notAllowed('Only an administrator can start a programme.'),
  SlugTaken: ({ slug }) => new SlugTaken(`Another programme is at “${slug}”. Choose another address.`),
};

@Resolver()
export class StartProgrammeMutation {
  constructor(private readonly handler: StartProgrammeHandler) {}

  @Mutation(() => StartProgrammePayload, { description: 'Starts a programme, without schools yet.' })
  async startProgramme(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: StartProgrammeInput,
  ): Promise<StartProgrammePayload> {
    const result = await this.handler.handle(actor, checked(input, given));
    return answer(result, ({ slug }) => ({ slug }), sentences);
  }
}

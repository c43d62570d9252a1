import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { KeepProfileRefusal, ProfileId } from '@pathways/domain/likeness';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { KeepProfileHandler } from '../application/keep-profile.handler.js';
import { ProfileChangedMeanwhile } from './profile-changed.refusal.js';
import { WeightsInput, weightsShape } from './profile-draft.input.js';
import { faultSentences } from './profile-sentences.js';

const NoName = refusalType('NoName', 'The profile has no name.');
const NameTaken = refusalType('NameTaken', 'Another profile has this name.');
const NoReason = refusalType('NoReason', 'The profile has no reason.');

@InputType()
class KeepLikenessProfileInput extends WeightsInput {
  @Field(() => ID, {
    description: 'Chosen by the client for a new profile, so that a repeat makes no second one.',
  })
  id: string;

  @Field(() => Int, { description: 'The version that the change was made on; 0 for a new profile.' })
  madeOn: number;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Why these weights; schools may ask.' })
  because: string;
}

@ObjectType()
class KeepLikenessProfilePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Key of the profile: a run can be started with it.' })
  key?: string;

  @Field(() => Int, { nullable: true, description: 'The version that stands now.' })
  version?: number;
}

const input = weightsShape.extend({
  id: z.uuid(),
  madeOn: z.number().int().min(0),
  name: z.string().trim().max(80, 'At most 80 characters.'),
  because: z.string().trim().max(2_000, 'At most 2,000 characters.'),
});

const sentences: Sentences<KeepProfileRefusal> = {
  ...faultSentences,
  NotYours: () => notFound('programme or profile'),
  NoName: () => new NoName('Name: give the profile a name that coordinators will know it by.'),
  NameTaken: ({ name }) => new NameTaken(`Name: there is a profile “${name}” already. Choose another name.`),
  NoReason: () => new NoReason('Reason: say why these weights. Schools that are grouped by them may ask.'),
  ProfileChangedMeanwhile: ({ current }) => new ProfileChangedMeanwhile(current),
};

@Resolver()
export class KeepProfileMutation {
  constructor(private readonly handler: KeepProfileHandler) {}

  @Mutation(() => KeepLikenessProfilePayload, {
    description:
      'Keeps a programme’s own likeness profile: a new one, or the next version of one that stands.',
  })
  async keepLikenessProfile(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: KeepLikenessProfileInput,
  ): Promise<KeepLikenessProfilePayload> {
    const { id, programmeId, madeOn, ...draft } = checked(input, given);
    const asked = { ...draft, id: id as ProfileId, programme: programmeId as ProgrammeId };
    const result = await this.handler.handle(actor, asked, madeOn);
    return answer(result, ({ id: key, version }) => ({ key, version }), sentences);
  }
}

import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import {
  expertiseKinds,
  expertiseLimits,
  standings,
  type ExpertiseId,
  type ExpertiseKind,
  type ListExpertiseRefusal,
  type Standing,
} from '@pathways/domain/expertise';
import type { ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { ListExpertiseHandler } from '../application/list-expertise.handler.js';
import { shared, wordsMissing } from './expertise-refusals.js';
import { ExpertisePayload } from './expertise.payload.js';
import { expertiseKindNames, standingNames } from './expertise.type.js';

@InputType()
class ListExpertiseInput {
  @Field(() => ID, { description: 'Made by the device; the same id again words it better.' })
  id: string;

  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'The school whose it is.' })
  schoolUrn: string;

  @Field(() => expertiseKindNames, { description: 'Offer or ask.' })
  kind: ExpertiseKind;

  @Field(() => standingNames, { description: 'As what it is offered; whoever asks does so as a school.' })
  standing: Standing;

  @Field({ description: `What it is, at most ${expertiseLimits.title} characters.` })
  title: string;

  @Field({ description: `How, when, for whom, at most ${expertiseLimits.words} characters.` })
  words: string;
}

const input = z.object({
  id: idOf<ExpertiseId>(),
  programmeId: idOf<ProgrammeId>(),
  schoolUrn: z.string().regex(/^\d{6}$/, 'a URN has six digits'),
  kind: z.enum(expertiseKinds),
  standing: z.enum(standings),
  title: z.string().max(1_000),
  words: z.string().max(5_000),
});

const sentences: Sentences<ListExpertiseRefusal | { readonly kind: 'ExpertiseNotFound' }> = {
  ExpertiseNotFound: shared.ExpertiseNotFound,
  NotYourSchool: shared.NotYourSchool,
  NotInProgramme: shared.NotInProgramme,
  TitleMissing: () => wordsMissing(expertiseLimits.title),
  WordsMissing: () => wordsMissing(),
};

@Resolver()
export class ListExpertiseMutation {
  constructor(private readonly handler: ListExpertiseHandler) {}

  @Mutation(() => ExpertisePayload, {
    description: 'Offers expertise of a school to its programme, or asks for it.',
  })
  async listExpertise(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: ListExpertiseInput,
  ): Promise<ExpertisePayload> {
    const { programmeId: programme, schoolUrn, ...wish } = checked(input, given);
    const result = await this.handler.list(actor, { ...wish, programme, urn: schoolUrn as Urn });
    return answer(result, expertiseId => ({ expertiseId }), sentences);
  }
}

import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { ExpertiseId, HelpId, SeekHelpRefusal } from '@pathways/domain/expertise';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { SeekHelpHandler } from '../application/seek-help.handler.js';
import { shared, wordsMissing } from './expertise-refusals.js';
import { HelpPayload } from './expertise.payload.js';

const OwnExpertise = refusalType('OwnExpertise', 'It is the school’s own.');
const SoughtAlready = refusalType('SoughtAlready', 'The school came to it before.');

@InputType()
class SeekHelpInput {
  @Field(() => ID, { description: 'Made by the device.' })
  id: string;

  @Field(() => ID, { description: 'The offer or question.' })
  expertiseId: string;

  @Field({ description: 'The school that comes to it.' })
  schoolUrn: string;

  @Field({ description: 'What it would like, or how it can help. The other school reads it.' })
  words: string;
}

const input = z.object({
  id: idOf<HelpId>(),
  expertiseId: idOf<ExpertiseId>(),
  schoolUrn: z.string().regex(/^\d{6}$/, 'a URN has six digits'),
  words: z.string().max(5_000),
});

type Missing = { readonly kind: 'ExpertiseNotFound' } | { readonly kind: 'SoughtAlready' };

const sentences: Sentences<SeekHelpRefusal | Missing> = {
  ExpertiseNotFound: shared.ExpertiseNotFound,
  ExpertiseEnded: shared.ExpertiseNotFound,
  NotYourSchool: shared.NotYourSchool,
  NotInProgramme: shared.NotInProgramme,
  OwnExpertise: () => new OwnExpertise('This is your own school’s. Others answer it.'),
  SoughtAlready: () => new SoughtAlready('Your school came to this before: see what was said under “Yours”.'),
  WordsMissing: () => wordsMissing(),
};

@Resolver()
export class SeekHelpMutation {
  constructor(private readonly handler: SeekHelpHandler) {}

  @Mutation(() => HelpPayload, {
    description: 'Takes an offer up, or says that one can help. The other school answers.',
  })
  async seekHelp(@CurrentActor() actor: SignedIn, @Args('input') given: SeekHelpInput): Promise<HelpPayload> {
    const { expertiseId: expertise, schoolUrn, ...wish } = checked(input, given);
    const result = await this.handler.run(actor, { ...wish, expertise, urn: schoolUrn as Urn });
    return answer(result, ({ id }) => ({ helpId: id }), sentences);
  }
}

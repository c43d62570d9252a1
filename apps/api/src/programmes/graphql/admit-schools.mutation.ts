import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { AdmitSchoolsRefusal } from '@pathways/domain/programmes';
import type { ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { AdmitSchoolsHandler } from '../application/admit-schools.handler.js';

const SchoolsUnknown = refusalType('SchoolsUnknown', 'Some URNs are not in the register that was imported.');
const SchoolsClosed = refusalType('SchoolsClosed', 'Some schools are closed.');
const SampleMixedWithReal = refusalType(
  'SampleMixedWithReal',
  'Invented schools belong to sample programmes, real ones to real programmes.',
);

@InputType()
class AdmitSchoolsInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => [String], { description: 'The URNs of the schools.' })
  urns: string[];
}

@ObjectType()
class AdmitSchoolsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many were not in before.' })
  admitted?: number;
}

const input = z.object({
  programmeId: z.uuid(),
  urns: z
    .array(z.string().regex(/^\d{6}$/, 'A URN has six digits.'))
    .min(1, 'Name at least one school.')
    .max(5_000),
});

const some = (urns: readonly string[]) =>
  urns.length > 10 ? `${urns.slice(0, 10).join(', ')} and ${urns.length - 10} more` : urns.join(', ');

const sentences: Sentences<AdmitSchoolsRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('programme'),
  NotYours: () => notAllowed('Only a coordinator of the programme can admit schools.'),
  SchoolsUnknown: ({ urns }) => new SchoolsUnknown(`Not in the register: ${some(urns)}. Import them first.`),
  SchoolsClosed: ({ urns }) => new SchoolsClosed(`Closed: ${some(urns)}. Leave them out.`),
  SampleMixedWithReal: ({ urns }) =>
    new SampleMixedWithReal(`A programme takes either real or invented schools; ${some(urns)} do not fit.`),
};

@Resolver()
export class AdmitSchoolsMutation {
  constructor(private readonly handler: AdmitSchoolsHandler) {}

  @Mutation(() => AdmitSchoolsPayload, {
    description: 'Lets schools take part in a programme from today on.',
  })
  async admitSchools(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: AdmitSchoolsInput,
  ): Promise<AdmitSchoolsPayload> {
    const { programmeId, urns } = checked(input, given);
    const command = { programme: programmeId as ProgrammeId, urns: urns as Urn[] };
    return answer(await this.handler.handle(actor, command), ({ admitted }) => ({ admitted }), sentences);
  }
}

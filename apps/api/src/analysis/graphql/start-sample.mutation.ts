import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { sampleLimits, type StartSampleRefusal } from '@pathways/domain/analysis';
import type {
  ContributionId,
  GroupId,
  PersonId,
  ProgrammeId,
  SectionId,
  SignedIn,
} from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { SampleQueries } from '../application/sample.queries.js';
import { StartSampleHandler } from '../application/start-sample.handler.js';
import { Sample } from './sample.type.js';

@InputType({ description: 'A sample set to begin: drawn when a number is wanted, else chosen.' })
class StartSampleInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => ID, { description: 'The client’s own id for this set: the same again begins nothing new.' })
  clientId: string;

  @Field({ description: 'What to call it.' })
  name: string;

  @Field(() => [ID], { description: 'Two to six researchers of the programme.' })
  coderIds: string[];

  @Field(() => Int, { nullable: true, description: 'How many contributions to draw.' })
  wanted?: number | null;

  @Field(() => Int, { nullable: true, description: 'The seed of the draw; 1 unless given.' })
  seed?: number | null;

  @Field(() => [ID], { nullable: true, description: 'The contributions, when they are chosen by hand.' })
  contributionIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Draw from these groups only.' })
  groupIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Draw from answers to these prompts only.' })
  sectionIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Draw from schools of these phases only.' })
  phases?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Draw only what nobody has coded yet.' })
  uncodedOnly?: boolean | null;
}

@ObjectType({ description: 'The set that was begun.' })
class StartSamplePayload extends Payload {
  @Field(() => Sample, { nullable: true, description: 'The sample set.' })
  sample?: Sample | null;
}

const ids = <Id extends string>(most = 500) =>
  z
    .array(idOf<Id>())
    .max(most)
    .nullish()
    .transform(list => list ?? []);

const schema = z
  .object({
    programmeId: idOf<ProgrammeId>(),
    clientId: idOf<string>(),
    name: z.string().trim().min(1, 'Give the set a name.').max(sampleLimits.name),
    coderIds: z
      .array(idOf<PersonId>())
      .max(sampleLimits.coders, `Name at most ${sampleLimits.coders} coders.`),
    wanted: z.int().min(1).max(sampleLimits.contributions).nullish(),
    seed: z.int().min(0).max(2_147_483_647).nullish(),
    contributionIds: ids<ContributionId>(sampleLimits.contributions),
    groupIds: ids<GroupId>(),
    sectionIds: ids<SectionId>(),
    phases: z
      .array(z.string().max(40))
      .max(20)
      .nullish()
      .transform(list => list ?? []),
    uncodedOnly: z
      .boolean()
      .nullish()
      .transform(only => only ?? false),
  })
  .refine(({ wanted, contributionIds }) => Boolean(wanted) !== contributionIds.length > 0, {
    message: 'Say how many to draw, or choose contributions: one of the two.',
    path: ['wanted'],
  });

type Wanted = z.output<typeof schema>;

/** The source in words, as the page on method prints it. */
const inWords = ({ groupIds, sectionIds, phases, uncodedOnly, wanted }: Wanted): string => {
  if (!wanted) return 'chosen by hand';
  const narrowed = [
    groupIds.length > 0 && `${groupIds.length} ${groupIds.length === 1 ? 'group' : 'groups'}`,
    sectionIds.length > 0 && `${sectionIds.length} ${sectionIds.length === 1 ? 'prompt' : 'prompts'}`,
    phases.length > 0 && `${phases.join(' and ')} schools`,
    uncodedOnly && 'contributions that nobody had coded',
  ].filter(Boolean);
  return narrowed.length > 0 ? `talk of ${narrowed.join(', ')}` : 'all talk that is open to research';
};

const TooFewCoders = refusalType('TooFewCoders', 'A sample set needs two coders or more.');
const CoderNotResearcher = refusalType('CoderNotResearcher', 'A coder is no researcher of the programme.');
const TooFewToSample = refusalType('TooFewToSample', 'There is less talk open to research than was wanted.');

const sentences: Sentences<StartSampleRefusal> = {
  NotVisible: () => notFound('programme'),
  TooFewCoders: () => new TooFewCoders('Name at least two coders: agreement needs two who judge alone.'),
  CoderNotResearcher: () =>
    new CoderNotResearcher('Every coder must be a researcher of this programme today.'),
  TooFewToSample: ({ available }) =>
    new TooFewToSample(
      `Only ${available} contributions fit what you chose and are open to research. Want fewer, or draw from more talk.`,
    ),
};

@Resolver()
export class StartSampleMutation {
  constructor(
    private readonly handler: StartSampleHandler,
    private readonly queries: SampleQueries,
  ) {}

  @Mutation(() => StartSamplePayload, { description: 'Begins a sample set that its coders code blind.' })
  async startSample(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: StartSampleInput,
  ): Promise<StartSamplePayload> {
    const wish = checked(schema, input);
    const { programmeId: programme, clientId, name, coderIds: coders, wanted, seed, contributionIds } = wish;
    const result = await this.handler.handle(actor, {
      programme,
      clientId,
      name,
      coders,
      choice: wanted
        ? { kind: 'drawn', wanted, seed: seed ?? 1 }
        : { kind: 'chosen', contributions: contributionIds },
      source: {
        groups: wish.groupIds,
        sections: wish.sectionIds,
        phases: wish.phases,
        uncodedOnly: wish.uncodedOnly,
      },
      drawnFrom: inWords(wish),
    });
    const sample = result.ok ? await this.queries.sample(actor, result.value) : null;
    return answer(result, () => ({ sample }), sentences);
  }
}

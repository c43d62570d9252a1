import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { consentPurposes, type ConsentPurpose } from '@pathways/domain/coding';
import { cardFields, claimLimits, type SaveDraftRefusal } from '@pathways/domain/practices';
import { schoolPhases, type SchoolPhase } from '@pathways/domain/schools';
import type { ExcerptId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { PracticeQueries } from '../application/practice.queries.js';
import { SaveDraftHandler } from '../application/save-draft.handler.js';
import { practicePhase, quotePurpose } from './practice.enums.js';
import {
  noSuchPractice,
  notYourDraft,
  practiceId,
  PracticeInput,
  PracticePayload,
} from './practice.payload.js';

@InputType({ description: 'The two-minute card. Drafts may have gaps.' })
class PracticeCardInput {
  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'The problem it answers.' })
  problem: string;

  @Field({ description: 'What the schools did.' })
  whatTheyDid: string;

  @Field({ description: 'What it took.' })
  whatItTook: string;

  @Field({ description: 'What changed.' })
  whatChanged: string;

  @Field({ description: 'Where it may not work.' })
  whereItMayNotWork: string;

  @Field({ description: 'Where it comes from.' })
  context: string;

  @Field({ description: 'What is not known.' })
  limits: string;

  @Field(() => practicePhase, { description: 'The phase it comes from.' })
  phase: SchoolPhase;

  @Field(() => [String], { description: 'What it is about.' })
  themes: string[];

  @Field({ description: 'What is new in this version.' })
  changeNote: string;
}

@InputType({ description: 'An excerpt and how it is quoted.' })
class ClaimExcerptInput {
  @Field(() => ID, { description: 'The excerpt.' })
  excerptId: string;

  @Field(() => quotePurpose, { description: 'With the school’s name or without.' })
  purpose: ConsentPurpose;
}

@InputType({ description: 'A sentence and what it rests on.' })
class ClaimInput {
  @Field({ description: 'The sentence.' })
  text: string;

  @Field(() => [ClaimExcerptInput], { description: 'What it rests on.' })
  excerpts: ClaimExcerptInput[];
}

@InputType({ description: 'A draft as it shall be kept.' })
class SavePracticeInput extends PracticeInput {
  @Field(() => PracticeCardInput, { description: 'Its card.' })
  card: PracticeCardInput;

  @Field(() => [ClaimInput], { description: 'Its claims in their order.' })
  claims: ClaimInput[];
}

const atMost = (limit: number) => z.string().trim().max(limit, `Use at most ${limit} characters.`);
const field = (name: keyof typeof cardFields) => atMost(cardFields[name].limit);

const schema = z.object({
  practiceId,
  card: z.object({
    title: field('title').min(1, 'Give the practice a title.'),
    problem: field('problem'),
    whatTheyDid: field('whatTheyDid'),
    whatItTook: field('whatItTook'),
    whatChanged: field('whatChanged'),
    whereItMayNotWork: field('whereItMayNotWork'),
    context: field('context'),
    limits: field('limits'),
    phase: z.enum(schoolPhases),
    themes: z.array(atMost(40).min(1)).max(8, 'Name at most eight themes.'),
    changeNote: atMost(400),
  }),
  claims: z
    .array(
      z.object({
        text: atMost(claimLimits.text),
        excerpts: z
          .array(
            z
              .object({ excerptId: z.uuid(), purpose: z.enum(consentPurposes) })
              .transform(({ excerptId, purpose }) => ({ excerpt: excerptId as ExcerptId, purpose })),
          )
          .max(claimLimits.excerptsPerClaim)
          .refine(all => new Set(all.map(({ excerpt }) => excerpt)).size === all.length, {
            message: 'A claim may rest on an excerpt once.',
          }),
      }),
    )
    .max(claimLimits.perVersion, `Make at most ${claimLimits.perVersion} claims.`),
});

const sentences: Sentences<SaveDraftRefusal> = {
  NotVisible: noSuchPractice,
  NotYourDraft: notYourDraft,
  ExcerptUnknown: () => notFound('excerpt'),
};

@Resolver()
export class SavePracticeMutation {
  constructor(
    private readonly handler: SaveDraftHandler,
    private readonly queries: PracticeQueries,
  ) {}

  @Mutation(() => PracticePayload, { description: 'Keeps a draft as it is, gaps and all.' })
  async savePractice(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SavePracticeInput,
  ): Promise<PracticePayload> {
    const { practiceId: id, ...draft } = checked(schema, input);
    const result = await this.handler.handle(actor, id, draft);
    const practice = result.ok ? await this.queries.practice(actor, id) : null;
    return answer(result, () => ({ practice }), sentences);
  }
}

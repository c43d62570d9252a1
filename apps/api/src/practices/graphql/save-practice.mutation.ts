import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { ConsentPurpose } from '@pathways/domain/coding';
import { fieldLabel, type DraftField, type SaveDraftRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { PracticeQueries } from '../application/practice.queries.js';
import { SaveDraftHandler } from '../application/save-draft.handler.js';
import { draftField } from './field.enums.js';
import { PracticeCardInput } from './practice-card.input.js';
import { cardSchema, claimsSchema } from './practice-card.schema.js';
import { quotePurpose } from './practice.enums.js';
import {
  fieldHeld,
  noSuchPractice,
  notYourDraft,
  practiceId,
  PracticeInput,
  PracticePayload,
} from './practice.payload.js';

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

@InputType({ description: 'The number of a field when somebody began to change it.' })
class FieldBegunInput {
  @Field(() => draftField, { description: 'The field.' })
  field: DraftField;

  @Field(() => Int, { description: 'Its number; 0 where it was never saved.' })
  number: number;
}

@InputType({
  description: 'What was changed in a draft. Each field is kept only if nobody changed it meanwhile.',
})
class SavePracticeInput extends PracticeInput {
  @Field(() => PracticeCardInput, { nullable: true, description: 'Changed parts of its card.' })
  card?: PracticeCardInput | null;

  @Field(() => [ClaimInput], {
    nullable: true,
    description: 'Its claims in their order, where they were changed.',
  })
  claims?: ClaimInput[] | null;

  @Field(() => [FieldBegunInput], { description: 'From which text each changed field was begun.' })
  bases: FieldBegunInput[];
}

const schema = z.object({
  practiceId,
  card: cardSchema.nullish().transform(card => card ?? {}),
  claims: claimsSchema.nullish().transform(claims => claims ?? undefined),
  bases: z
    .array(z.object({ field: z.enum(draftField), number: z.int().min(0) }))
    .transform(all => Object.fromEntries(all.map(({ field, number }) => [field, number]))),
});

const FieldsChanged = refusalType(
  'DraftFieldsChanged',
  'Somebody saved a field since this edit began; nothing of the edit was kept.',
);

const sentences: Sentences<SaveDraftRefusal> = {
  NotVisible: noSuchPractice,
  NotYourDraft: notYourDraft,
  ExcerptUnknown: () => notFound('excerpt'),
  FieldsChanged: ({ fields }) =>
    new FieldsChanged(
      `${fields.map(fieldLabel).join(', ')}: somebody has changed this meanwhile. Compare both texts and keep one.`,
    ),
  FieldHeld: fieldHeld,
};

@Resolver()
export class SavePracticeMutation {
  constructor(
    private readonly handler: SaveDraftHandler,
    private readonly queries: PracticeQueries,
  ) {}

  @Mutation(() => PracticePayload, {
    description: 'Keeps what was changed in a draft, gaps and all, field by field.',
  })
  async savePractice(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SavePracticeInput,
  ): Promise<PracticePayload> {
    const { practiceId: id, ...edit } = checked(schema, input);
    const result = await this.handler.handle(actor, id, edit);
    const practice = result.ok ? await this.queries.practice(actor, id) : null;
    return answer(result, () => ({ practice }), sentences);
  }
}

import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { sampleLimits, type SuggestIntroductionRefusal, type ThemeId } from '@pathways/domain/analysis';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { SuggestIntroductionHandler } from '../application/suggest-introduction.handler.js';

@InputType({ description: 'A theme whose groups might meet.' })
class SuggestIntroductionInput {
  @Field(() => ID, { description: 'The theme.' })
  themeId: string;

  @Field({ description: 'What the coordinators read; nothing that was said in a room.' })
  note: string;
}

@ObjectType({ description: 'The theme whose groups were suggested to meet.' })
class SuggestIntroductionPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The theme.' })
  themeId?: string | null;
}

const schema = z.object({ themeId: idOf<ThemeId>(), note: z.string().max(sampleLimits.reason) });

const TooFewGroups = refusalType('TooFewGroups', 'Too few unconnected groups share the theme.');
const NoteMissing = refusalType('NoteMissing', 'The coordinators need a few words.');

const sentences: Sentences<SuggestIntroductionRefusal> = {
  NotVisible: () => notFound('theme'),
  TooFewGroups: ({ needed }) =>
    new TooFewGroups(
      `Groups may be introduced from ${needed} unconnected ones on, so that none is pointed at.`,
    ),
  NoteMissing: () => new NoteMissing('Write a sentence to the coordinators: why should these groups meet?'),
};

@Resolver()
export class SuggestIntroductionMutation {
  constructor(private readonly handler: SuggestIntroductionHandler) {}

  @Mutation(() => SuggestIntroductionPayload, {
    description: 'Suggests to the coordinators that the groups of a theme be introduced to each other.',
  })
  async suggestIntroduction(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SuggestIntroductionInput,
  ): Promise<SuggestIntroductionPayload> {
    const { themeId, note } = checked(schema, input);
    const result = await this.handler.handle(actor, themeId, note);
    return answer(result, id => ({ themeId: id }), sentences);
  }
}

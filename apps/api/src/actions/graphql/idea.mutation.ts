import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { ideaStages, type IdeaId, type IdeaStage, type MoveIdeaRefusal } from '@pathways/domain/actions';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ActionQueries } from '../application/action.queries.js';
import type { IdeaView } from '../application/action.views.js';
import { MoveIdeaHandler, type IdeaAnswer } from '../application/move-idea.handler.js';
import { ideaStage } from './action.enums.js';
import { Idea } from './idea.type.js';

const IdeaTitleFaulty = refusalType('IdeaTitleFaulty', 'An idea has no title, or too long a one.');
const StepWordsFaulty = refusalType('StepWordsFaulty', 'A step says nothing, or too much.');

@InputType()
class StartIdeaInput {
  @Field(() => ID, { description: 'A UUID made by the device: a repeat is kept once.' })
  id: string;

  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field({ description: 'What it is called.' })
  title: string;

  @Field({ description: 'The evidence that there is for it.' })
  words: string;
}

@InputType()
class MoveIdeaInput {
  @Field(() => ID, { description: 'The idea.' })
  ideaId: string;

  @Field(() => ideaStage, { description: 'Where it is from here on.' })
  stage: IdeaStage;

  @Field({ description: 'What was seen or done.' })
  words: string;

  @Field(() => ID, { nullable: true, description: 'A UUID made by the device: a repeat is kept once.' })
  clientId?: string | null;
}

@ObjectType({ description: 'The group’s ideas as they stand after the change.' })
export class IdeaPayload extends Payload {
  @Field(() => [Idea], { nullable: true, description: 'Null when it was refused.' })
  ideas?: readonly IdeaView[] | null;
}

const text = z.string().max(20_000);
const startShape = z.object({ id: idOf<IdeaId>(), groupId: idOf<GroupId>(), title: text, words: text });
const moveShape = z.object({
  ideaId: idOf<IdeaId>(),
  stage: z.enum(ideaStages),
  words: text,
  clientId: idOf<string>().nullish(),
});

const sentences: Sentences<MoveIdeaRefusal> = {
  IdeaNotFound: () => notFound('idea'),
  MayNotMoveIdea: () => notAllowed('This group has ended.'),
  IdeaTitleFaulty: ({ atMost }) =>
    new IdeaTitleFaulty(`Give the idea a name, in at most ${atMost} characters.`),
  StepWordsFaulty: ({ atMost }) =>
    new StepWordsFaulty(`Say what was seen or done, in at most ${atMost} characters.`),
};

@Resolver()
export class IdeaMutation {
  constructor(
    private readonly handler: MoveIdeaHandler,
    private readonly queries: ActionQueries,
  ) {}

  @Mutation(() => IdeaPayload, {
    description: 'Puts an idea on the group’s board, with the evidence for it.',
  })
  async startIdea(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: StartIdeaInput,
  ): Promise<IdeaPayload> {
    const { groupId, ...draft } = checked(startShape, input);
    return this.answered(actor, await this.handler.start(actor, groupId, draft));
  }

  @Mutation(() => IdeaPayload, {
    description: 'Moves an idea to a stage, with what was seen. Earlier steps stay.',
  })
  async moveIdea(@CurrentActor() actor: SignedIn, @Args('input') input: MoveIdeaInput): Promise<IdeaPayload> {
    const { ideaId, clientId = null, ...step } = checked(moveShape, input);
    return this.answered(actor, await this.handler.move(actor, ideaId, { ...step, clientId }));
  }

  private async answered(actor: SignedIn, result: IdeaAnswer): Promise<IdeaPayload> {
    const ideas = result.ok ? await this.queries.ideas(actor, result.value) : null;
    return answer(result, () => ({ ideas }), sentences);
  }
}

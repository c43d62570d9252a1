import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { StartVersionRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { PracticeQueries } from '../application/practice.queries.js';
import { StartVersionHandler } from '../application/start-version.handler.js';
import {
  noSuchPractice,
  notPublished,
  PracticeInput,
  practiceInput,
  PracticePayload,
} from './practice.payload.js';

const VersionInHand = refusalType('PracticeVersionInHand', 'Its next version has been begun already.');

const sentences: Sentences<StartVersionRefusal> = {
  NotVisible: noSuchPractice,
  NotPublished: notPublished,
  VersionInHand: ({ number }) => new VersionInHand(`Version ${number} is in hand already. Finish it first.`),
};

@Resolver()
export class StartPracticeVersionMutation {
  constructor(
    private readonly handler: StartVersionHandler,
    private readonly queries: PracticeQueries,
  ) {}

  @Mutation(() => PracticePayload, {
    description: 'Begins the next version of a published practice as a copy.',
  })
  async startPracticeVersion(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: PracticeInput,
  ): Promise<PracticePayload> {
    const { practiceId } = checked(practiceInput, input);
    const result = await this.handler.handle(actor, practiceId);
    const practice = result.ok ? await this.queries.practice(actor, practiceId) : null;
    return answer(result, () => ({ practice }), sentences);
  }
}

import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { ReviseTryRefusal, TryId, WithdrawTryRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ReviseTryHandler } from '../application/revise-try.handler.js';
import { WithdrawTryHandler } from '../application/withdraw-try.handler.js';
import { tryWords, TryWordsInput, tryWordsSentences } from './try.input.js';

@InputType({ description: 'A report as it should read.' })
class ReviseTryInput extends TryWordsInput {
  @Field(() => ID, { description: 'The try.' })
  tryId: string;
}

@InputType({ description: 'A report to take back.' })
class WithdrawTryInput {
  @Field(() => ID, { description: 'The try.' })
  tryId: string;
}

@ObjectType({ description: 'The report that was changed or taken back.' })
class TryPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The try.' })
  tryId?: string;
}

const tryId = z.uuid('Give the id of a try.').transform(id => id as TryId);
const revision = z.object({ tryId, report: z.object(tryWords) });

const TryTakenBack = refusalType('TryTakenBack', 'The report was taken back.');

const withdrawing: Sentences<WithdrawTryRefusal> = { NotVisible: () => notFound('report') };

const revising: Sentences<ReviseTryRefusal> = {
  ...tryWordsSentences,
  ...withdrawing,
  TryWithdrawn: () => new TryTakenBack('This report was taken back. Send a new one in its place.'),
};

@Resolver()
export class ReviseTryMutation {
  constructor(
    private readonly revision: ReviseTryHandler,
    private readonly withdrawal: WithdrawTryHandler,
  ) {}

  @Mutation(() => TryPayload, {
    description: 'A school corrects its own report; the dials are counted anew.',
  })
  async reviseTry(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ReviseTryInput,
  ): Promise<TryPayload> {
    const { tryId: id, ...report } = input;
    const sent = checked(revision, { tryId: id, report });
    const result = await this.revision.handle(actor, sent.tryId, sent.report);
    return answer(result, kept => ({ tryId: kept }), revising);
  }

  @Mutation(() => TryPayload, { description: 'A school takes its own report out of the library.' })
  async withdrawTry(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: WithdrawTryInput,
  ): Promise<TryPayload> {
    const sent = checked(z.object({ tryId }), input);
    const result = await this.withdrawal.handle(actor, sent.tryId);
    return answer(result, kept => ({ tryId: kept }), withdrawing);
  }
}

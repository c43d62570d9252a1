import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { LogTryRefusal } from '@pathways/domain/practices';
import type { PracticeId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { LogTryHandler } from '../application/log-try.handler.js';
import { noSuchPractice } from './practice.payload.js';
import { tryWords, TryWordsInput, tryWordsSentences } from './try.input.js';

@InputType({ description: 'A school’s report that it tried a practice.' })
class LogTryInput extends TryWordsInput {
  @Field(() => ID, { description: 'The practice.' })
  practiceId: string;

  @Field(() => ID, { description: 'Made by the client; the same again is the same report.' })
  clientId: string;

  @Field({ description: 'The school that tried it.' })
  urn: string;
}

@ObjectType({ description: 'The report on record.' })
class LogTryPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The try.' })
  tryId?: string;
}

const schema = z.object({
  practiceId: z.uuid('Give the id of a practice.').transform(id => id as PracticeId),
  clientId: z.uuid('Give a UUID made by the client.'),
  report: z.object({
    urn: z
      .string()
      .regex(/^\d{6}$/, 'A URN has six digits.')
      .transform(urn => urn as Urn),
    ...tryWords,
  }),
});

const PracticeWithdrawn = refusalType('PracticeIsWithdrawn', 'The practice was taken out of use.');

const sentences: Sentences<LogTryRefusal> = {
  ...tryWordsSentences,
  NotVisible: noSuchPractice,
  NotYourSchool: () => notAllowed('You can report for your own school only.'),
  PracticeWithdrawn: () =>
    new PracticeWithdrawn('This practice was withdrawn, so tries of it are no longer taken.'),
};

@Resolver()
export class LogTryMutation {
  constructor(private readonly handler: LogTryHandler) {}

  @Mutation(() => LogTryPayload, { description: '“We tried this”: whatever came of it counts the same.' })
  async logTry(@CurrentActor() actor: SignedIn, @Args('input') input: LogTryInput): Promise<LogTryPayload> {
    const { practiceId: practice, clientId, ...report } = input;
    const sent = checked(schema, { practiceId: practice, clientId, report });
    const result = await this.handler.handle(actor, {
      practice: sent.practiceId,
      clientId: sent.clientId,
      report: sent.report,
    });
    return answer(result, tryId => ({ tryId }), sentences);
  }
}

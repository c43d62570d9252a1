import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  tryEfforts,
  tryLimits,
  tryProofs,
  tryResults,
  type LogTryRefusal,
  type TryEffort,
  type TryProof,
  type TryResult,
} from '@pathways/domain/practices';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { LogTryHandler } from '../application/log-try.handler.js';
import { tryEffort, tryProof, tryResult } from './practice.enums.js';
import { noSuchPractice, practiceId, PracticeInput } from './practice.payload.js';

@InputType({
  description: 'A school’s report that it tried a practice. It is public, without the school’s name.',
})
class LogTryInput extends PracticeInput {
  @Field(() => ID, { description: 'Made by the client; the same again is the same report.' })
  clientId: string;

  @Field({ description: 'The school that tried it.' })
  urn: string;

  @Field({ description: 'What kind of place it was tried in.' })
  context: string;

  @Field({ description: 'What was done, and done otherwise than described.' })
  changeMade: string;

  @Field(() => tryEffort, { description: 'What it took.' })
  effort: TryEffort;

  @Field(() => tryResult, { description: 'What came of it.' })
  result: TryResult;

  @Field(() => tryProof, { description: 'What that rests on.' })
  proof: TryProof;

  @Field({ description: 'The school keeps doing it.' })
  wouldKeep: boolean;
}

@ObjectType({ description: 'The report on record.' })
class LogTryPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The try.' })
  tryId?: string;
}

const words = (limit: number, ask: string) =>
  z.string().trim().min(1, ask).max(limit, `Use at most ${limit} characters.`);

const schema = z.object({
  practiceId,
  clientId: z.uuid('Give a UUID made by the client.'),
  report: z.object({
    urn: z
      .string()
      .regex(/^\d{6}$/, 'A URN has six digits.')
      .transform(urn => urn as Urn),
    context: words(tryLimits.context, 'Say where it was tried.'),
    changeMade: words(tryLimits.changeMade, 'Say what you did.'),
    effort: z.enum(tryEfforts),
    result: z.enum(tryResults),
    proof: z.enum(tryProofs),
    wouldKeep: z.boolean(),
  }),
});

const PracticeWithdrawn = refusalType('PracticeIsWithdrawn', 'The practice was taken out of use.');
const NamesSchool = refusalType('NamesSchool', 'The words name a school, and they are public.');

const sentences: Sentences<LogTryRefusal> = {
  NotVisible: noSuchPractice,
  NotYourSchool: () => notAllowed('You can report for your own school only.'),
  PracticeWithdrawn: () =>
    new PracticeWithdrawn('This practice was withdrawn, so tries of it are no longer taken.'),
  NamesSchool: ({ name }) =>
    new NamesSchool(`Reports are public and unnamed. Leave out “${name}”, for instance “our school”.`),
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

import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { whyAtMost, type AnswerForSchoolRefusal, type SchoolSays } from '@pathways/domain/cycles';
import type { Actor } from '@pathways/domain/shared';
import { z } from 'zod';
import { SignInLinks } from '../../people/application/sign-in-links.js';
import { AnyActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { AnswerForSchoolHandler } from '../application/answer-for-school.handler.js';
import { AskedSchoolQueries } from '../application/cycle-invitation.views.js';
import { asAskedSchool } from './cycle.shape.js';
import { schoolAnswerNames } from './cycle.enums.js';
import { AskedSchool } from './cycle-invitation.type.js';

const CycleOver = refusalType('CycleOver', 'The cycle has ended.');
const PlacedAlready = refusalType('PlacedAlready', 'The school’s group is released.');
const NameMissing = refusalType('NameMissing', 'Somebody who is not known yet has to say their name.');
const ReasonMissing = refusalType('ReasonMissing', 'It needs a reason.');

@InputType()
class AnswerForSchoolInput {
  @Field({ description: 'The secret in the mailed link.' })
  token: string;

  @Field(() => schoolAnswerNames, { description: 'What the school says.' })
  answer: SchoolSays['answer'];

  @Field({ defaultValue: '', description: 'Why, or which change. Only the coordinators read it.' })
  because: string;

  @Field({ defaultValue: '', description: 'The name of whoever accepts, where it is not known.' })
  name: string;
}

@ObjectType()
class AnswerForSchoolPayload extends Payload {
  @Field(() => AskedSchool, { nullable: true, description: 'What was asked, as it stands now.' })
  asked?: AskedSchool | null;

  @Field(() => String, { nullable: true, description: 'Signs whoever accepted in, once, within minutes.' })
  signInAddress?: string | null;
}

const input = z.object({
  token: z.string().max(200),
  answer: z.enum(['accepted', 'declined', 'change asked']),
  because: z.string().max(whyAtMost, `at most ${whyAtMost} characters`),
  name: z.string().max(120, 'at most 120 characters'),
});

const sentences: Sentences<AnswerForSchoolRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('invitation'),
  CycleOver: () => new CycleOver('This cycle has ended; there is nothing to answer any more.'),
  PlacedAlready: () =>
    new PlacedAlready('Your group is released and its schools know of you. Tell your coordinator instead.'),
  NameMissing: () => new NameMissing('Write your name, so that others know who answers for the school.'),
  BecauseMissing: () => new ReasonMissing('Say why, in a line. Only the coordinators read it.'),
};

const fiveMinutes = 300;

/** On the public list: whoever holds the link has the school’s mailbox. */
@Resolver()
export class AnswerForSchoolMutation {
  constructor(
    private readonly handler: AnswerForSchoolHandler,
    private readonly asked: AskedSchoolQueries,
    private readonly links: SignInLinks,
  ) {}

  @Mutation(() => AnswerForSchoolPayload, {
    description: 'Accepts, declines or asks for a change for a school that was asked into a cycle.',
  })
  async answerForSchool(
    @AnyActor() actor: Actor,
    @Args('input') given: AnswerForSchoolInput,
  ): Promise<AnswerForSchoolPayload> {
    const { token, ...says } = checked(input, given);
    const result = await this.handler.handle(actor, token, says);
    if (!result.ok) return answer(result, () => ({}), sentences);
    const view = await this.asked.byToken(token);
    const signInAddress =
      says.answer === 'accepted'
        ? await this.links.linkFor(result.value.email, { to: '/', seconds: fiveMinutes })
        : null;
    return { asked: view && asAskedSchool(view), signInAddress, errors: [] };
  }
}

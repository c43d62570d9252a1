import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import type { ReportLeaverRefusal } from '@pathways/domain/upkeep';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ReportLeaverHandler } from '../application/report-leaver.handler.js';

const InNoGroup = refusalType('InNoGroup', 'The school is in no trio or quartet of the programme.');
const ReasonNeeded = refusalType('ReasonNeeded', 'It needs a reason.');

@InputType()
class ReportLeaverInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'The school that wants out.' })
  urn: string;

  @Field({ description: 'Why, in a few words. Coordinators read it.' })
  reason: string;
}

@ObjectType()
class ReportLeaverPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The task that was raised, or was there already.' })
  taskId?: string;
}

const input = z.object({
  programmeId: idOf<ProgrammeId>(),
  urn: z.string().regex(/^\d{6}$/, 'a URN has six digits'),
  reason: z.string().trim().max(500, 'at most 500 characters'),
});

const sentences: Sentences<ReportLeaverRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('programme'),
  NotYours: () => notFound('programme'),
  InNoGroup: () =>
    new InNoGroup('This school is in no trio or quartet. Let it leave the programme in the list of schools.'),
  ReasonNeeded: () => new ReasonNeeded('Say why it leaves: its partners will ask.'),
};

@Resolver()
export class ReportLeaverMutation {
  constructor(private readonly handler: ReportLeaverHandler) {}

  @Mutation(() => ReportLeaverPayload, {
    description:
      'Notes that a school wants out of its group: a task with repairs comes of it, and nothing else yet.',
  })
  async reportLeaver(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: ReportLeaverInput,
  ): Promise<ReportLeaverPayload> {
    const { programmeId: programme, urn, reason } = checked(input, given);
    const result = await this.handler.handle(actor, { programme, urn: urn as Urn, reason });
    return answer(result, taskId => ({ taskId }), sentences);
  }
}

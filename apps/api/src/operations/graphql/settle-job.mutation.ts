import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { DeliveryId, JobId, SettleJobRefusal } from '@pathways/domain/operations';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { SettleJobHandler } from '../application/settle-job.handler.js';

const JobRunning = refusalType('JobRunning', 'The job runs at this moment.');

@InputType()
class SettleJobInput {
  @Field(() => ID, { description: 'The job.' })
  jobId: string;
}

@InputType()
class RetryDeliveryInput {
  @Field(() => ID, { description: 'The delivery.' })
  deliveryId: string;
}

@ObjectType()
class SettleJobPayload extends Payload {}

const numbered = z.string().regex(/^\d{1,18}$/, 'this is not an id that the server gave out');
const job = z.object({ jobId: numbered.transform(id => id as JobId) });
const delivery = z.object({ deliveryId: numbered.transform(id => id as DeliveryId) });

const sentences: Sentences<SettleJobRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('job'),
  NotYours: () => notFound('job'),
  JobRunning: () => new JobRunning('This job runs at this moment. Look again when it has ended.'),
};

@Resolver()
export class SettleJobMutation {
  constructor(private readonly settling: SettleJobHandler) {}

  @Mutation(() => SettleJobPayload, {
    description: 'Tries a job now, with all its attempts before it again.',
  })
  async retryJob(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: SettleJobInput,
  ): Promise<SettleJobPayload> {
    const { jobId } = checked(job, given);
    return answer(await this.settling.handle(actor, jobId, 'retry'), () => ({}), sentences);
  }

  @Mutation(() => SettleJobPayload, { description: 'Gives a job up: it is not done and no longer listed.' })
  async giveUpJob(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: SettleJobInput,
  ): Promise<SettleJobPayload> {
    const { jobId } = checked(job, given);
    return answer(await this.settling.handle(actor, jobId, 'give up'), () => ({}), sentences);
  }

  @Mutation(() => SettleJobPayload, { description: 'Tries a parked delivery again.' })
  async retryDelivery(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: RetryDeliveryInput,
  ): Promise<SettleJobPayload> {
    const { deliveryId } = checked(delivery, given);
    return answer(await this.settling.retryDelivery(actor, deliveryId), () => ({}), {
      NotFound: () => notFound('delivery'),
    });
  }
}

import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { LiftLockRefusal } from '@pathways/domain/formation';
import type { LockId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { LiftLockHandler } from '../application/lift-lock.handler.js';

const AlreadyLifted = refusalType('AlreadyLifted', 'Somebody lifted the lock already.');

@InputType()
class LiftLockInput {
  @Field(() => ID, { description: 'The lock.' })
  lockId: string;
}

@ObjectType()
class LiftLockPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The lock that was lifted.' })
  lockId?: string;
}

const sentences: Sentences<LiftLockRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('lock'),
  NotYours: () => notFound('lock'),
  AlreadyLifted: () => new AlreadyLifted('Somebody lifted this lock already.'),
};

@Resolver()
export class LiftLockMutation {
  constructor(private readonly handler: LiftLockHandler) {}

  @Mutation(() => LiftLockPayload, {
    description: 'Lifts a lock: runs that start from now on do not obey it.',
  })
  async liftLock(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: LiftLockInput,
  ): Promise<LiftLockPayload> {
    const { lockId } = checked(z.object({ lockId: z.uuid() }), given);
    return answer(await this.handler.handle(actor, lockId as LockId), id => ({ lockId: id }), sentences);
  }
}

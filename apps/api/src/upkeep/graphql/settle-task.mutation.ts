import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Actor, SignedIn } from '@pathways/domain/shared';
import type {
  ApplyRepairRefusal,
  DismissTaskRefusal,
  KeepBreachRefusal,
  UpkeepTaskId,
} from '@pathways/domain/upkeep';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ApplyRepairHandler } from '../application/apply-repair.handler.js';
import { SettleTaskHandler } from '../application/settle-task.handler.js';
import { UpkeepQueries } from '../application/upkeep.queries.js';
import { asTask } from './upkeep.shape.js';
import { UpkeepTaskType } from './upkeep.type.js';

const TaskSettledAlready = refusalType('TaskSettledAlready', 'Somebody settled the task meanwhile.');
const RepairOutdated = refusalType(
  'RepairOutdated',
  'The groups are no longer as the repair was worked out on.',
);
const NotABreach = refusalType('NotABreach', 'Only a broken border can be kept with a reason.');
const ReasonNeeded = refusalType('ReasonNeeded', 'It needs a reason.');

@InputType()
class ApplyRepairInput {
  @Field(() => ID, { description: 'The task.' })
  taskId: string;

  @Field(() => ID, { description: 'Key of the repair.' })
  key: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history of the groups.' })
  reason?: string | null;
}

@InputType()
class SettleTaskInput {
  @Field(() => ID, { description: 'The task.' })
  taskId: string;

  @Field({ description: 'Why.' })
  reason: string;
}

@ObjectType()
class SettleTaskPayload extends Payload {
  @Field(() => UpkeepTaskType, { nullable: true, description: 'The task as it stands then.' })
  task?: UpkeepTaskType | null;
}

const reason = z.string().trim().max(500, 'at most 500 characters');
const applying = z.object({
  taskId: idOf<UpkeepTaskId>(),
  key: z.string().max(2_000),
  reason: reason.nullish(),
});
const settling = z.object({ taskId: idOf<UpkeepTaskId>(), reason });

const sentences: Sentences<
  ApplyRepairRefusal | KeepBreachRefusal | DismissTaskRefusal | { kind: 'NotFound' }
> = {
  NotFound: () => notFound('task'),
  NotYours: () => notFound('task'),
  TaskSettledAlready: ({ state }) =>
    new TaskSettledAlready(`This task was settled meanwhile: it is ${state}. Nothing was changed by you.`),
  RepairOutdated: () =>
    new RepairOutdated(
      'The groups changed since this was worked out. Look at the repairs again, then decide.',
    ),
  NotABreach: () =>
    new NotABreach('Only a broken border can be kept with a reason. Choose a repair or dismiss it.'),
  ReasonNeeded: () => new ReasonNeeded('Say why: it is kept with the task.'),
};

@Resolver()
export class SettleTaskMutation {
  constructor(
    private readonly repairs: ApplyRepairHandler,
    private readonly settling: SettleTaskHandler,
    private readonly upkeep: UpkeepQueries,
  ) {}

  @Mutation(() => SettleTaskPayload, {
    description: 'Changes who is in which group, after every rule was checked again. The rooms are told.',
  })
  async applyRepair(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: ApplyRepairInput,
  ): Promise<SettleTaskPayload> {
    const { taskId, key, reason: why } = checked(applying, given);
    return this.told(actor, taskId, await this.repairs.handle(actor, taskId, { key, reason: why || null }));
  }

  @Mutation(() => SettleTaskPayload, {
    description: 'Keeps a group as it is although it breaks a border by now, with a reason that members see.',
  })
  async keepBreach(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: SettleTaskInput,
  ): Promise<SettleTaskPayload> {
    const { taskId, reason: why } = checked(settling, given);
    return this.told(actor, taskId, await this.settling.keep(actor, taskId, why));
  }

  @Mutation(() => SettleTaskPayload, {
    description: 'Settles a task without doing anything. The same matter is not raised again.',
  })
  async dismissTask(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: SettleTaskInput,
  ): Promise<SettleTaskPayload> {
    const { taskId, reason: why } = checked(settling, given);
    return this.told(actor, taskId, await this.settling.dismiss(actor, taskId, why));
  }

  private async told(
    actor: Actor,
    id: UpkeepTaskId,
    result: Parameters<typeof answer<UpkeepTaskId, Refusal, object>>[0],
  ): Promise<SettleTaskPayload> {
    const view = result.ok ? await this.upkeep.task(actor, id) : null;
    return answer(result, () => ({ task: view && asTask(actor, view) }), sentences);
  }
}

type Refusal = ApplyRepairRefusal | KeepBreachRefusal | DismissTaskRefusal | { readonly kind: 'NotFound' };

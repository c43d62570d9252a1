import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GroupId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import type { TaskState, UpkeepTaskId } from '@pathways/domain/upkeep';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { Mendings } from '../application/mending.js';
import { UpkeepQueries } from '../application/upkeep.queries.js';
import { taskStateNames } from './upkeep.enums.js';
import { asHistory, asOption, asTask } from './upkeep.shape.js';
import { GroupHistoryType, RepairOptionType, UpkeepTaskType } from './upkeep.type.js';

@Resolver(() => UpkeepTaskType)
export class UpkeepResolver {
  constructor(
    private readonly upkeep: UpkeepQueries,
    private readonly mendings: Mendings,
  ) {}

  @Query(() => [UpkeepTaskType], {
    description: 'What a programme’s coordinators ought to look at: open tasks first, at most 200.',
  })
  async upkeepTasks(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programme: string,
    @Args('state', { type: () => taskStateNames, nullable: true, description: 'Only tasks that stand so.' })
    state?: TaskState,
  ): Promise<UpkeepTaskType[]> {
    const id = checkedId<ProgrammeId>('programmeId', programme);
    const tasks = await this.upkeep.tasks(actor, { programme: id, state });
    return tasks.map(view => asTask(actor, view));
  }

  @Query(() => Int, {
    description: 'How many tasks of a programme are open, for its coordinators; none for others.',
  })
  openUpkeepTasks(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programme: string,
  ): Promise<number> {
    return this.upkeep.countOpen(actor, checkedId<ProgrammeId>('programmeId', programme));
  }

  @Query(() => UpkeepTaskType, {
    nullable: true,
    description: 'A task; null where it is not for the viewer.',
  })
  async upkeepTask(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
  ): Promise<UpkeepTaskType | null> {
    const view = await this.upkeep.task(actor, checkedId<UpkeepTaskId>('id', id));
    return view && asTask(actor, view);
  }

  @Query(() => GroupHistoryType, {
    nullable: true,
    description: 'Who was a member of a group, when and why, for those who may know its schools.',
  })
  async groupHistory(
    @CurrentActor() actor: SignedIn,
    @Args('groupId', { type: () => ID, description: 'The group.' }) group: string,
  ): Promise<GroupHistoryType | null> {
    const view = await this.upkeep.history(actor, checkedId<GroupId>('groupId', group));
    return view && asHistory(view);
  }

  @ResolveField(() => [RepairOptionType], {
    description:
      'Up to three ways to mend it, the cheapest first, worked out on the groups as they stand; none once settled.',
  })
  async repairs(
    @CurrentActor() actor: SignedIn,
    @Parent() { view }: UpkeepTaskType,
  ): Promise<RepairOptionType[]> {
    if (view.state !== 'open') return [];
    const mending = await this.mendings.of(actor, view);
    return mending.options.map(option => asOption(mending, option));
  }
}

import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import {
  healthRules,
  nextStepOf,
  signsOf,
  type GroupActivity,
  type HealthLevel,
} from '@pathways/domain/reporting';
import type { CycleId, SignedIn } from '@pathways/domain/shared';
import { cursorOf, PageArgs, readCursor } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { HealthQueries } from '../application/health.queries.js';
import { CycleHealthType, healthLevelNames, type GroupHealthType } from './health.type.js';

@ArgsType()
class HealthArgs extends PageArgs {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId: string;

  @Field(() => healthLevelNames, { nullable: true, description: 'Only groups that stand so.' })
  level?: HealthLevel;

  @Field(() => String, { nullable: true, description: 'Part of the name of a group or a school in it.' })
  search?: string;
}

const asType = (seen: GroupActivity): GroupHealthType => {
  const { level, words } = nextStepOf(seen);
  return { ...seen, ...signsOf(seen), level, nextStep: words };
};

@Resolver()
export class HealthResolver {
  constructor(private readonly queries: HealthQueries) {}

  @Query(() => CycleHealthType, {
    nullable: true,
    description: 'How the groups of a cycle fare, for coordinators: counts and rules, no words of the talk.',
  })
  async cycleHealth(
    @CurrentActor() actor: SignedIn,
    @Args() { cycleId, level, search, first, after }: HealthArgs,
  ): Promise<CycleHealthType | null> {
    const cycle = checkedId<CycleId>('cycleId', cycleId);
    const from = after === undefined || after === null ? 0 : Number(readCursor(after, 1)[0]);
    const page = await this.queries.groups(
      actor,
      cycle,
      { level: level ?? null, search: search?.slice(0, 120) ?? null },
      { from, first: Math.min(Math.max(first, 1), 100) },
    );
    if (!page) return null;
    const { groups, total, counts } = page;
    const end = from + groups.length;
    return {
      groups: {
        nodes: groups.map(asType),
        pageInfo: { hasNextPage: end < total, endCursor: groups.length > 0 ? cursorOf(end) : null },
        totalCount: total,
      },
      counts: {
        needsALook: counts['needs a look'],
        watch: counts.watch,
        onItsWay: counts['on its way'],
      },
      rules: healthRules,
    };
  }
}

import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { ReplanOption } from '@pathways/domain/offers';
import type { PlanId } from '@pathways/domain/plans';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import type { ReleaseView } from '../application/offer.queries.js';
import { ReplanOptions } from '../application/replan-options.js';
import { ReplanChoiceType, type ReplanOptionType } from './replan.type.js';

function asOption(option: ReplanOption, { groups, unplaced }: ReleaseView): ReplanOptionType {
  const schools = [...groups.flatMap(({ group }) => group.schools), ...unplaced];
  const names = new Map(schools.map(({ urn, name }) => [urn, name]));
  const known = (urns: readonly Urn[]) => urns.map(urn => ({ urn, name: names.get(urn) ?? urn }));
  const nameOf = (id: string | null) =>
    groups.find(({ group }) => group.id === id)?.group.name ?? 'A new group';
  return {
    ...option,
    groups: option.groups.map(({ group, urns }) => ({
      groupId: group,
      name: nameOf(group),
      schools: known(urns),
    })),
    toAsk: known(option.toAsk),
    moved: known(option.moved),
    leftOut: known(option.leftOut),
  };
}

@Resolver()
export class ReplanResolver {
  constructor(private readonly choices: ReplanOptions) {}

  @Query(() => ReplanChoiceType, {
    nullable: true,
    description:
      'Ways to plan again what was declined; groups that all accepted stay whole. Null where it is not for the viewer.',
  })
  async replanOptions(
    @CurrentActor() actor: SignedIn,
    @Args('planId', { type: () => ID }) planId: string,
  ): Promise<ReplanChoiceType | null> {
    const choice = await this.choices.of(actor, checkedId<PlanId>('planId', planId));
    if (!choice) return null;
    const { version, options, release } = choice;
    return { version, options: options.map(option => asOption(option, release)) };
  }
}

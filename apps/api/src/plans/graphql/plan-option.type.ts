import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { PlanBreachType } from './planned-group.type.js';

@ObjectType('PlanOption', {
  description: 'One thing that could be done to a plan, weighed before it is done.',
})
export class PlanOptionType {
  @Field(() => ID, { description: 'The planned group that it touches.' })
  groupId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The school that would change places; null where a group is chosen.',
  })
  withUrn: string | null;

  @Field(() => Float, {
    description: 'By how much the total would change, in weighted standard deviations; less is better.',
  })
  extra: number;

  @Field(() => [PlanBreachType], { description: 'Rules that hold now, and would not.' })
  breaches: PlanBreachType[];
}

@ObjectType('PlaceOptions', { description: 'Where a school of a plan could go.' })
export class PlaceOptionsType {
  @Field(() => [PlanBreachType], { description: 'Rules that its group would break without it.' })
  leaving: PlanBreachType[];

  @Field(() => [PlanOptionType], {
    description: 'Every unlocked group that it could join: what breaks no rule first, then the cheapest.',
  })
  moves: PlanOptionType[];

  @Field(() => [PlanOptionType], {
    description: 'Every school that it could change places with, in the same order.',
  })
  swaps: PlanOptionType[];
}

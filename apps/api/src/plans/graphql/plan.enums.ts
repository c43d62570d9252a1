import { registerEnumType } from '@nestjs/graphql';
import type { PlanChangeKind, PlanRule, WeightShift } from '@pathways/domain/plans';

export const planRuleNames = {
  ONE_PHASE: 'one phase',
  DIFFERENT_AUTHORITIES: 'different authorities',
  DIFFERENT_TRUSTS: 'different trusts',
  THREE_OR_FOUR_SCHOOLS: 'three or four schools',
  KEPT_APART: 'kept apart',
  KEPT_TOGETHER: 'kept together',
} as const satisfies Record<string, PlanRule>;

export const changeKindNames = {
  MOVE: 'move',
  SWAP: 'swap',
  LOCK: 'lock',
  UNLOCK: 'unlock',
  DISSOLVE: 'dissolve',
  NEW_GROUP: 'new group',
  SPLIT: 'split',
  MERGE: 'merge',
  REGROUP: 'regroup',
  RENAME: 'rename',
  SET_ASIDE: 'set aside',
  RESTORE: 'restore',
} as const satisfies Record<string, PlanChangeKind>;

export const shiftNames = {
  MORE: 'more',
  LESS: 'less',
} as const satisfies Record<string, WeightShift['direction']>;

registerEnumType(shiftNames, {
  name: 'WeightShiftDirection',
  description: 'A weight a quarter up, or down.',
});
registerEnumType(planRuleNames, { name: 'PlanRule', description: 'A rule that a planned group may break.' });
registerEnumType(changeKindNames, { name: 'PlanChangeKind', description: 'What a step of a plan did.' });

import type { ChangePlanRefusal, PlanStatus } from '@pathways/domain/plans';
import { notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType, type UserError } from '../../platform/graphql/user-error.js';
import type { StalePlan as Stale } from '../application/stale-plan.js';
import type { TurnPlanStepRefusal } from '../application/turn-plan-step.handler.js';
import { StalePlan } from './stale-plan.type.js';

const PlanClosed = refusalType('PlanClosed', 'The plan was released or given up.');
const GroupLocked = refusalType('GroupLocked', 'A locked group stays as it is.');
const GroupAlreadyReleased = refusalType(
  'GroupAlreadyReleased',
  'A released group stays as it is in its plan.',
);
const SchoolsNotInPlan = refusalType('SchoolsNotInPlan', 'The schools are not of this plan or group.');
const NothingChanges = refusalType('NothingChanges', 'The change would change nothing.');
const ReasonNeeded = refusalType('ReasonNeeded', 'Setting a rule aside needs a reason.');
const NothingToTurn = refusalType('NothingToTurn', 'There is no step to take back or to take again.');

const closed = ({ status }: { status: PlanStatus }): UserError =>
  new PlanClosed(`This plan is ${status}: it stays as it is. Start another plan from the run.`);

const stays = ({ name }: { name: string }): UserError =>
  new GroupAlreadyReleased(
    `${name} is released and its schools know of each other, so the plan cannot change it any more.`,
  );

export const changeSentences: Sentences<ChangePlanRefusal | Stale | { kind: 'NotFound' }> = {
  NotFound: () => notFound('plan'),
  NotYours: () => notAllowed('Only a coordinator of the programme can change its plans.'),
  PlanClosed: closed,
  StalePlan: stale => new StalePlan(stale),
  GroupLocked: ({ name }) => new GroupLocked(`${name} is locked. Unlock it first, or choose another group.`),
  GroupAlreadyReleased: stays,
  UnknownGroup: () => notFound('group'),
  SchoolsNotInPlan: ({ urns }) =>
    new SchoolsNotInPlan(
      `${urns.join(', ')} ${urns.length === 1 ? 'is' : 'are'} not among the schools of this plan or group.`,
    ),
  NothingChanges: ({ because }) => new NothingChanges(because),
  ReasonNeeded: () => new ReasonNeeded('Say why the rule is set aside: members will see it.'),
};

export const turnSentences: Sentences<TurnPlanStepRefusal> = {
  NotFound: () => notFound('plan'),
  PlanClosed: closed,
  StalePlan: stale => new StalePlan(stale),
  GroupAlreadyReleased: stays,
  NothingToTurn: ({ direction }) =>
    new NothingToTurn(
      direction === 'undo' ? 'There is no step to take back.' : 'There is no step to take again.',
    ),
};

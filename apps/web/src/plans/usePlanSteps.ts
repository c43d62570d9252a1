import { useMutation } from '@apollo/client/react';
import { type RefObject, useState } from 'react';
import type { ChangePlanMutation } from '../gql/graphql.js';
import { ChangePlanDocument, RedoPlanStepDocument, UndoPlanStepDocument } from './plan.documents.js';
import type { Plan, PlanChange, PlanSteps } from './plan-shapes.js';
import type { StepOutcome } from './step-outcome.js';

type Payload = Pick<ChangePlanMutation['changePlan'], 'errors'>;

const failed = 'This did not reach the server, so the plan is as it was. Try again in a moment.';

function outcomeOf(payload: Payload | null | undefined): StepOutcome {
  if (!payload) return { kind: 'refused', sentence: failed };
  const [error] = payload.errors;
  if (!error) return { kind: 'taken' };
  if ('since' in error) return { kind: 'stale', since: error.since };
  return { kind: 'refused', sentence: error.message };
}

export interface StepsOptions {
  /** True while an answer is awaited. */
  readonly isStepping: RefObject<boolean>;
  /** Reads the plan again, after somebody else's step. */
  onStale(): Promise<unknown>;
}

/** Takes steps on the version that is on the screen; the answer brings the whole board, so it is right at once. */
export function usePlanSteps(plan: Plan, { isStepping, onStale }: StepsOptions): PlanSteps {
  const [isBusy, setBusy] = useState(false);
  const [change] = useMutation(ChangePlanDocument, { errorPolicy: 'all' });
  const [undo] = useMutation(UndoPlanStepDocument, { errorPolicy: 'all' });
  const [redo] = useMutation(RedoPlanStepDocument, { errorPolicy: 'all' });
  const on = { planId: plan.id, expectedVersion: plan.version };

  const run = async (ask: () => Promise<Payload | null | undefined>): Promise<StepOutcome> => {
    isStepping.current = true;
    setBusy(true);
    try {
      const outcome = outcomeOf(await ask().catch(() => null));
      if (outcome.kind === 'stale') await onStale().catch(() => undefined);
      return outcome;
    } finally {
      isStepping.current = false;
      setBusy(false);
    }
  };

  return {
    isBusy,
    take: (step: PlanChange, reason) =>
      run(
        async () =>
          (await change({ variables: { input: { ...on, change: step, reason } } })).data?.changePlan,
      ),
    undo: () => run(async () => (await undo({ variables: { input: on } })).data?.undoPlanStep),
    redo: () => run(async () => (await redo({ variables: { input: on } })).data?.redoPlanStep),
  };
}

import { useState } from 'react';
import type { PlanChange, PlanSteps } from './plan-shapes.js';
import type { StepOutcome } from './step-outcome.js';

/** A dialog's one step: it closes when the step was taken, and says why when it was not. */
export function useAsking(steps: PlanSteps, onClose: () => void) {
  const [outcome, setOutcome] = useState<StepOutcome | null>(null);
  const send = (change: PlanChange, reason = '') => {
    void steps.take(change, reason.trim() || null).then(came => {
      setOutcome(came);
      if (came.kind === 'taken') onClose();
    });
  };
  return { outcome, send, isBusy: steps.isBusy };
}

import { Notice } from '@pathways/ui';
import type { StepOutcome } from './step-outcome.js';

/** Why a step was not taken. What was filled in stays, so one more press does it on the plan as it is now. */
export function StepNotice({ outcome }: { readonly outcome: StepOutcome | null }) {
  if (!outcome || outcome.kind === 'taken') return null;
  if (outcome.kind === 'refused') return <Notice tone="danger">{outcome.sentence}</Notice>;
  return (
    <Notice tone="warning" title="The plan changed while you were choosing">
      <ul>
        {outcome.since.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>You see it as it is now. Nothing of yours is lost: do it again if it is still right.</p>
    </Notice>
  );
}

import { EmptyState, Tag, Timeline } from '@pathways/ui';
import styles from './HistoryList.module.css';
import type { PlanStep } from './plan-shapes.js';

/** Every step, signed and dated, the newest first. */
export function HistoryList({ steps, now }: { readonly steps: readonly PlanStep[]; readonly now?: Date }) {
  if (steps.length === 0) {
    return (
      <EmptyState title="No step was taken yet" icon="clock">
        <p>Move or swap a school, lock a group: each step is kept here with its day and whose it was.</p>
      </EmptyState>
    );
  }
  return (
    <Timeline
      label="Steps, the newest first"
      now={now}
      entries={steps.map(step => ({
        id: String(step.number),
        at: step.takenAt,
        title: (
          <span className={styles['step']} data-undone={step.isUndone || undefined}>
            <strong>{step.takenBy}</strong> {step.sentence}
          </span>
        ),
        children: <Remarks step={step} />,
      }))}
    />
  );
}

function Remarks({ step: { reason, isUndone, isReplaced, turnedBy } }: { step: PlanStep }) {
  return (
    <>
      {reason && <p className={styles['reason']}>Because: {reason}</p>}
      {isUndone && (
        <Tag icon="back">
          {turnedBy ? `Taken back by ${turnedBy}` : 'Taken back'}
          {isReplaced && ', and other steps followed'}
        </Tag>
      )}
    </>
  );
}

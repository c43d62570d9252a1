import { EmptyState, Tag, Timeline } from '@pathways/ui';
import styles from './HistoryList.module.css';

export interface HistoryStep {
  readonly number: number;
  /** Follows the name: "moved Larkfield from Trio 1 to Trio 2." */
  readonly sentence: string;
  readonly reason?: string | null;
  readonly takenBy: string;
  readonly takenAt: string;
  readonly isUndone: boolean;
  readonly undoneBy?: string | null;
}

/** Every step, signed and dated, the newest first. */
export function HistoryList({ steps, now }: { readonly steps: readonly HistoryStep[]; readonly now?: Date }) {
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
      entries={[...steps].reverse().map(step => ({
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

function Remarks({ step: { reason, isUndone, undoneBy } }: { step: HistoryStep }) {
  return (
    <>
      {reason && <p className={styles['reason']}>Because: {reason}</p>}
      {isUndone && <Tag icon="back">{undoneBy ? `Taken back by ${undoneBy}` : 'Taken back'}</Tag>}
    </>
  );
}

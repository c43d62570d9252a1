import styles from './ScaleBar.module.css';

export interface ScaleBarProps {
  /** What the number is: "1.82 apart". Said to screen readers, shown beside the bar by whoever places it. */
  label: string;
  value: number;
  /** End of the common scale; it starts at 0. */
  max: number;
  /** A mark to compare with: the mean of all. */
  mark?: number | undefined;
  tone?: 'plain' | 'danger' | undefined;
}

const share = (value: number, max: number) =>
  `${Math.min(100, Math.max(0, (value / max) * 100)).toFixed(1)}%`;

/** One number on a scale that all its neighbours share. */
export function ScaleBar({ label, value, max, mark, tone = 'plain' }: ScaleBarProps) {
  return (
    <span className={styles['scale']} role="img" aria-label={label} data-tone={tone}>
      <span className={styles['fill']} style={{ inlineSize: share(value, max) }} />
      {mark !== undefined && (
        <span className={styles['mark']} style={{ insetInlineStart: share(mark, max) }} />
      )}
    </span>
  );
}

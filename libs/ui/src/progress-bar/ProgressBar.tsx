import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { classNames } from '../class-names.js';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  label: string;
  /** Leave out while the end is unknown. */
  value?: number | undefined;
  max?: number | undefined;
  /** Instead of a percentage: "4 of 8 schools". */
  valueLabel?: string | undefined;
}

export function ProgressBar({ label, value, max = 100, valueLabel }: ProgressBarProps) {
  const known = value === undefined ? { isIndeterminate: true } : { value };
  return (
    <AriaProgressBar
      {...known}
      {...(valueLabel ? { valueLabel } : {})}
      maxValue={max}
      className={classNames(styles['progress'])}
    >
      {({ percentage, valueText }) => (
        <>
          <span className={styles['words']}>
            <Label>{label}</Label>
            {value !== undefined && <span className={styles['value']}>{valueText}</span>}
          </span>
          <span className={styles['track']} data-unknown={value === undefined ? true : undefined}>
            <span className={styles['bar']} style={{ inlineSize: `${percentage ?? 35}%` }} />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}

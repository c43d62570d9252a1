import { useId } from 'react';
import styles from './FileChoice.module.css';

export interface FileChoiceProps {
  readonly label: string;
  readonly hint: string;
  onChoose(file: File | null): void;
}

/** The browser's own file field: it already works by keyboard, by touch and for screen readers. */
export function FileChoice({ label, hint, onChoose }: FileChoiceProps) {
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        aria-describedby={`${id}-hint`}
        className={styles['input']}
        onChange={event => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}

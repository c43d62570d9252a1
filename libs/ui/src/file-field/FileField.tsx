import { useId } from 'react';
import styles from './FileField.module.css';

export interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What the browser offers to choose; CSV unless something else is said. */
  readonly accept?: string;
  onChoose(file: File | null): void;
}

/** The browser's own file field: it already works by keyboard, by touch and for screen readers. */
export function FileField({ label, hint, accept = '.csv,text/csv', onChoose }: FileFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        className={styles['input']}
        onChange={event => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}

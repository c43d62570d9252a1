import styles from './Popover.module.css';

/**
 * What a choice in a list says. The hint is part of its name (WCAG 2.5.3 wants what is seen to be what is
 * said), so this does without React Aria's label and description slots.
 */
export function ChoiceWords({ label, hint }: { label: string; hint?: string | undefined }) {
  return (
    <span className={styles['words']}>
      <span>{label}</span>
      {hint && (
        <span className={styles['hint']} data-hint>
          {' '}
          {hint}
        </span>
      )}
    </span>
  );
}

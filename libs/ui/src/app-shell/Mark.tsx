import styles from './AppShell.module.css';

/** The product's sign: three places and the path through them. */
export function Mark() {
  return (
    <svg className={styles['mark']} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path
        d="M5.5 22.5C5.5 15 14 19 14 13S22.5 11 22.5 5.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
      <circle cx="5.5" cy="22.5" r="3.5" fill="currentColor" />
      <circle cx="14" cy="14" r="3.5" fill="currentColor" />
      <circle cx="22.5" cy="5.5" r="3.5" fill="currentColor" />
    </svg>
  );
}

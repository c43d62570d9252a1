import { Stack, TimeStamp } from '@pathways/ui';
import styles from './CycleEnd.module.css';
import type { CycleSeen } from './cycle-words.js';

/** How it had ended before it was opened again, the latest first. */
export function CycleReopenings({ reopenings }: Pick<CycleSeen, 'reopenings'>) {
  return (
    <>
      {reopenings.map(({ id, at, by, because, outcome }) => (
        <Stack key={id} gap="s">
          <p className={styles['quiet']}>
            Opened again <TimeStamp at={at} form="day" /> by {by}: {because}
          </p>
          <p className={styles['quiet']}>Until then it had come to: {outcome}</p>
        </Stack>
      ))}
    </>
  );
}

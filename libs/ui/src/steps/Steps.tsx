import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import { TimeStamp } from '../time-stamp/TimeStamp.js';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.js';
import styles from './Steps.module.css';

export interface Step {
  title: string;
  state: 'done' | 'current' | 'to-come';
  /** Who acts, or who acted. */
  who?: ReactNode;
  /** When it was done, or is due. */
  when?: ReactNode;
  children?: ReactNode;
}

export interface StepsProps {
  /** What goes through these steps. */
  label: string;
  steps: readonly Step[];
}

const said = { done: 'Done: ', current: 'Now: ', 'to-come': 'To come: ' } satisfies Record<
  Step['state'],
  string
>;

/** Where something stands, and who acts next. */
export function Steps({ label, steps }: StepsProps) {
  return (
    <ol className={styles['steps']} aria-label={label}>
      {steps.map(step => (
        <li
          key={step.title}
          className={classNames(styles['step'], styles[step.state])}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className={styles['sign']} aria-hidden="true">
            {step.state === 'done' && <Icon name="check" />}
          </span>
          <div className={styles['words']}>
            <p className={styles['title']}>
              <VisuallyHidden>{said[step.state]}</VisuallyHidden>
              {step.title}
            </p>
            {(step.who || step.when) && (
              <p className={styles['detail']}>
                {step.who}
                {step.who && step.when && ' · '}
                {step.when}
              </p>
            )}
            {step.children}
          </div>
        </li>
      ))}
    </ol>
  );
}

export interface TimelineEntry {
  id: string;
  at: Date | string;
  title: ReactNode;
  children?: ReactNode;
}

export interface TimelineProps {
  label: string;
  entries: readonly TimelineEntry[];
  now?: Date | undefined;
}

/** What happened, in order. */
export function Timeline({ label, entries, now }: TimelineProps) {
  return (
    <ol className={styles['steps']} aria-label={label}>
      {entries.map(entry => (
        <li key={entry.id} className={classNames(styles['step'], styles['event'])}>
          <span className={styles['sign']} aria-hidden="true" />
          <div className={styles['words']}>
            <p className={styles['title']}>{entry.title}</p>
            <p className={styles['detail']}>
              <TimeStamp at={entry.at} now={now} />
            </p>
            {entry.children}
          </div>
        </li>
      ))}
    </ol>
  );
}

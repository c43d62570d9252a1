import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import { TimeStamp } from '../time-stamp/TimeStamp.js';
import styles from './StatusLine.module.css';

export interface StatusLineProps {
  state: 'live' | 'catching-up' | 'offline';
  /** When the connection went; said while offline. */
  since?: Date | string | undefined;
  now?: Date | undefined;
  /** Written here and not yet with the server. */
  waiting?: number | undefined;
  /** Written here and not taken by the server. */
  refused?: number | undefined;
  /** A link to what is not sent. */
  children?: ReactNode;
}

/** How fresh the page is. Changes are read out politely. */
export function StatusLine({ state, since, now, waiting = 0, refused = 0, children }: StatusLineProps) {
  return (
    <p className={classNames(styles['line'], styles[state])} role="status">
      <Sign state={state} />
      <span>
        {state === 'live' && 'Live: changes appear by themselves'}
        {state === 'catching-up' && 'Catching up'}
        {state === 'offline' && (
          <>
            Offline
            {since && (
              <>
                {' since '}
                <TimeStamp at={since} now={now} form={isToday(since, now) ? 'clock' : 'full'} />
              </>
            )}
            . You can go on writing.
          </>
        )}
        {waiting > 0 && `${state === 'offline' ? '' : '.'} ${waiting} waiting to be sent.`}
        {refused > 0 && ` ${refused} not taken by the server.`} {children}
      </span>
    </p>
  );
}

const dayOf = (at: Date | string): string => new Date(at).toDateString();

/** What a device kept may be days old: then the hour alone would mislead. */
const isToday = (since: Date | string, now = new Date()): boolean => dayOf(since) === dayOf(now);

function Sign({ state }: Pick<StatusLineProps, 'state'>) {
  if (state === 'live') return <span className={styles['dot']} aria-hidden="true" />;
  return <Icon name={state === 'offline' ? 'offline' : 'refresh'} />;
}

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
}

/** How fresh the page is. Changes are read out politely. */
export function StatusLine({ state, since, now, waiting = 0 }: StatusLineProps) {
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
                <TimeStamp at={since} now={now} form="clock" />
              </>
            )}
            . You can go on writing.
          </>
        )}
        {waiting > 0 && ` ${waiting} ${waiting === 1 ? 'change waits' : 'changes wait'} to be sent.`}
      </span>
    </p>
  );
}

function Sign({ state }: Pick<StatusLineProps, 'state'>) {
  if (state === 'live') return <span className={styles['dot']} aria-hidden="true" />;
  return <Icon name={state === 'offline' ? 'offline' : 'refresh'} />;
}

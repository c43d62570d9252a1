import type { ReactNode } from 'react';
import { Button } from '../button/Button.js';
import { Icon } from '../icon/Icon.js';
import type { IconName } from '../icon/paths.js';
import styles from './States.module.css';

interface StateProps {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

function State({ icon, title, children, action }: StateProps) {
  return (
    <div className={styles['state']}>
      <span className={styles['sign']}>
        <Icon name={icon} />
      </span>
      <div className={styles['words']}>
        <p className={styles['title']}>{title}</p>
        {children && <div className={styles['more']}>{children}</div>}
        {action && <div className={styles['action']}>{action}</div>}
      </div>
    </div>
  );
}

export interface EmptyStateProps {
  /** What is not there yet: "No meetings yet". */
  title: string;
  /** What to do next. */
  children: ReactNode;
  action?: ReactNode;
  icon?: IconName | undefined;
}

export function EmptyState({ icon = 'arrow', ...rest }: EmptyStateProps) {
  return <State icon={icon} {...rest} />;
}

const withConnection = 'The fault is on our side or on the way here. Nothing you wrote is lost.';
const withoutConnection =
  'You are offline, and it was not kept on this device. What you read last in your rooms is. Nothing you wrote is lost.';

export interface FailedStateProps {
  title?: string | undefined;
  children?: ReactNode;
  onRetry: () => void;
  isRetrying?: boolean | undefined;
  /** The number to quote to whoever looks after the installation. */
  reference?: string | undefined;
}

/** Something broke that the reader did not cause. Says so, and offers to try again; without a connection it says that. */
export function FailedState({ title, children, onRetry, isRetrying = false, reference }: FailedStateProps) {
  const isOffline = navigator.onLine === false;
  return (
    <div role="alert">
      <State
        icon={isOffline ? 'offline' : 'alert'}
        title={title ?? (isOffline ? 'This page needs a connection' : 'This did not load')}
        action={
          <Button icon="refresh" onPress={onRetry} pending={isRetrying} pendingLabel="Trying again">
            Try again
          </Button>
        }
      >
        {children ?? <p>{isOffline ? withoutConnection : withConnection}</p>}
        {reference && (
          <p>
            Reference <code>{reference}</code>
          </p>
        )}
      </State>
    </div>
  );
}

export interface RefusedStateProps {
  title?: string | undefined;
  children?: ReactNode;
  /** Where to go instead. */
  action?: ReactNode;
}

/** Not there, or not for this reader: the two read alike on purpose. */
export function RefusedState({ title, children, action }: RefusedStateProps) {
  return (
    <State icon="lock" title={title ?? 'There is nothing here that you can open'} action={action}>
      {children ?? <p>It may have moved, or it may belong to people who have not shared it with you.</p>}
    </State>
  );
}

import type { ReactNode } from 'react';
import { IconButton } from '../button/Button.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import { toneIcon } from '../tone.js';
import styles from './Notice.module.css';

export type NoticeTone = 'neutral' | 'success' | 'warning' | 'danger';

export interface NoticeProps {
  tone?: NoticeTone | undefined;
  title?: string | undefined;
  children?: ReactNode;
  action?: ReactNode;
  onDismiss?: (() => void) | undefined;
  /** It came up while the page was open, so it is read out. Off for notices that were there from the start. */
  live?: boolean | undefined;
}

export function Notice({ tone = 'neutral', title, children, action, onDismiss, live = true }: NoticeProps) {
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div className={classNames(styles['notice'], styles[tone])} role={role}>
      <Icon name={toneIcon[tone]} />
      <div className={styles['words']}>
        {title && <p className={styles['title']}>{title}</p>}
        {children && <div>{children}</div>}
        {action && <div className={styles['action']}>{action}</div>}
      </div>
      {onDismiss && <IconButton icon="cross" label="Dismiss" onPress={onDismiss} />}
    </div>
  );
}

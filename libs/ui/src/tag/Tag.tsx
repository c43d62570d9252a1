import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import type { IconName } from '../icon/paths.js';
import { type Tone, toneIcon } from '../tone.js';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.js';
import styles from './Tag.module.css';

export interface TagProps {
  children: ReactNode;
  tone?: Tone | undefined;
  /** The icon of the tone unless another says it better; `null` for a plain neutral word. */
  icon?: IconName | null | undefined;
}

/** A state or a kind, in a word or two. */
export function Tag({ children, tone = 'neutral', icon }: TagProps) {
  const shown = icon === undefined ? (tone === 'neutral' ? null : toneIcon[tone]) : icon;
  return (
    <span className={classNames(styles['tag'], styles[tone])}>
      {shown && <Icon name={shown} />}
      {children}
    </span>
  );
}

export interface CountProps {
  value: number;
  /** What is counted, for a screen reader: "unread". */
  label?: string | undefined;
}

/** A number beside a name. */
export function Count({ value, label }: CountProps) {
  return (
    <span className={styles['count']}>
      {value > 999 ? '999+' : value}
      {label && <VisuallyHidden> {label}</VisuallyHidden>}
    </span>
  );
}

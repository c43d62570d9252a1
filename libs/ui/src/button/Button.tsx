import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ProgressBar,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import type { IconName } from '../icon/paths.js';
import styles from './Button.module.css';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'isPending'> {
  children: ReactNode;
  tone?: ButtonTone | undefined;
  icon?: IconName | undefined;
  /** Keeps focus and place, refuses a second press, tells screen readers. */
  pending?: boolean | undefined;
  /** What is happening, for a screen reader: "Sending". */
  pendingLabel?: string | undefined;
}

export function Button({
  children,
  tone = 'secondary',
  icon,
  pending = false,
  pendingLabel,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} isPending={pending} className={classNames(styles['button'], styles[tone])}>
      {pending ? (
        <ProgressBar
          isIndeterminate
          aria-label={pendingLabel ?? 'Working'}
          className={classNames(styles['spinner'])}
        />
      ) : (
        icon && <Icon name={icon} />
      )}
      <span>{children}</span>
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  icon: IconName;
  label: string;
}

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={classNames(styles['button'], styles['quiet'], styles['square'])}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}

import type { ReactNode } from 'react';
import { Button, Toolbar as AriaToolbar, ToggleButton } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import type { IconName } from '../icon/paths.js';
import styles from './Toolbar.module.css';

export interface ToolbarProps {
  /** What the tools are for: "Formatting". */
  label: string;
  children: ReactNode;
}

/** A row of tools, one stop for the Tab key; arrows move within it. It wraps where it does not fit. */
export function Toolbar({ label, children }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={classNames(styles['toolbar'])}>
      {children}
    </AriaToolbar>
  );
}

export interface ToolProps {
  /** Read out, and shown to whoever points at it. */
  label: string;
  icon: IconName;
  /** With it the tool is on or off; without, it does something once. */
  isOn?: boolean | undefined;
  isDisabled?: boolean | undefined;
  onPress: () => void;
  /** The key that does the same: "Ctrl+B". */
  shortcut?: string | undefined;
}

export function Tool({ label, icon, isOn, isDisabled = false, onPress, shortcut }: ToolProps) {
  const said = {
    'aria-label': label,
    isDisabled,
    className: classNames(styles['tool']),
    // The words stay in focus, and a phone keeps its keyboard open.
    preventFocusOnPress: true,
  };
  const inside = (
    <span className={styles['face']} title={shortcut ? `${label} (${shortcut})` : label}>
      <Icon name={icon} />
    </span>
  );
  return isOn === undefined ? (
    <Button {...said} onPress={onPress}>
      {inside}
    </Button>
  ) : (
    <ToggleButton {...said} isSelected={isOn} onChange={onPress}>
      {inside}
    </ToggleButton>
  );
}

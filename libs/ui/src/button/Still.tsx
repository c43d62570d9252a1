import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import button from './Button.module.css';
import toggle from './ToggleButton.module.css';

/**
 * Where a quiet button will stand when it is near the reader: as large and with the same words, and not to be pressed. A page
 * of a thousand buttons is drawn in the time of a thousand words.
 */
export function StillButton({ children }: { children: string }) {
  return <span className={classNames(button['button'], button['quiet'])}>{children}</span>;
}

/** The same for a toggle. */
export function StillToggle({ children, isSelected }: { children: string; isSelected: boolean }) {
  return (
    <span className={classNames(toggle['toggle'])} data-selected={isSelected || undefined}>
      {isSelected && <Icon name="check" />}
      {children}
    </span>
  );
}

import { ToggleButton as AriaToggleButton, type ToggleButtonProps as AriaProps } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import styles from './ToggleButton.module.css';

export interface ToggleButtonProps extends Omit<AriaProps, 'children' | 'className' | 'style'> {
  children: string;
}

/** Small, and on or off: a tick says so beside the colour. */
export function ToggleButton({ children, ...rest }: ToggleButtonProps) {
  return (
    <AriaToggleButton {...rest} className={classNames(styles['toggle'])}>
      {({ isSelected }) => (
        <>
          {isSelected && <Icon name="check" />}
          <span>{children}</span>
        </>
      )}
    </AriaToggleButton>
  );
}

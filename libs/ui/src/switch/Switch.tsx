import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';
import { classNames } from '../class-names.js';
import styles from './Switch.module.css';

export interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className' | 'style'> {
  label: ReactNode;
  hint?: ReactNode;
}

/** For a setting that takes effect at once. Says "On" or "Off" beside the colour. */
export function Switch({ label, hint, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={classNames(styles['switch'])}>
      {({ isSelected }) => (
        <>
          <span className={styles['words']}>
            <span>{label}</span>
            {hint && <span className={styles['hint']}>{hint}</span>}
          </span>
          <span className={styles['state']} aria-hidden="true">
            {isSelected ? 'On' : 'Off'}
          </span>
          <span className={styles['track']} />
        </>
      )}
    </AriaSwitch>
  );
}

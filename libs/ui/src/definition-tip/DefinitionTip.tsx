import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { classNames } from '../class-names.js';
import popover from '../popover/Popover.module.css';
import styles from './DefinitionTip.module.css';

export interface DefinitionTipProps {
  /** The word as it stands in the sentence. */
  term: string;
  /** What it means here. */
  children: ReactNode;
}

/** A word that explains itself on a press: works by touch, mouse and keyboard alike. */
export function DefinitionTip({ term, children }: DefinitionTipProps) {
  return (
    <DialogTrigger>
      <Button className={classNames(styles['term'])}>{term}</Button>
      <Popover className={classNames(popover['popover'], styles['tip'])} placement="top start">
        <Dialog aria-label={`What “${term}” means`} className={classNames(styles['words'])}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { given } from '../given.js';
import { Icon } from '../icon/Icon.js';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  title: ReactNode;
  children: ReactNode;
  level?: 2 | 3 | 4 | undefined;
  defaultExpanded?: boolean | undefined;
  isExpanded?: boolean | undefined;
  onExpandedChange?: ((isExpanded: boolean) => void) | undefined;
}

/** More, for those who want it. */
export function Disclosure({ title, children, level = 3, ...state }: DisclosureProps) {
  return (
    <AriaDisclosure {...given(state)} className={classNames(styles['disclosure'])}>
      <Heading level={level} className={classNames(styles['heading'])}>
        <Button slot="trigger" className={classNames(styles['trigger'])}>
          <Icon name="next" />
          <span>{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={classNames(styles['panel'])}>
        <div className={styles['content']}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}

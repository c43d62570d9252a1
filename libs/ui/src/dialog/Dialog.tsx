import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../button/Button.js';
import { classNames } from '../class-names.js';
import { given } from '../given.js';
import styles from './Dialog.module.css';

export interface DialogProps {
  title: string;
  /** Gets `close`, for the buttons inside. */
  children: ReactNode | ((close: () => void) => ReactNode);
  /** The buttons at its foot, the safe one first. */
  actions?: ReactNode | ((close: () => void) => ReactNode);
  /** A button that opens it; without one, control it by `isOpen`. */
  trigger?: ReactNode;
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** "alertdialog" for a decision that cannot be put off: no closing by a click outside. */
  role?: 'dialog' | 'alertdialog' | undefined;
  width?: 'narrow' | 'wide' | undefined;
}

export function Dialog({ trigger, isOpen, onOpenChange, ...inside }: DialogProps) {
  const control = given({ isOpen, onOpenChange });
  if (!trigger) return <Window {...inside} {...control} />;
  return (
    <DialogTrigger {...control}>
      {trigger}
      <Window {...inside} />
    </DialogTrigger>
  );
}

function Window(props: Omit<DialogProps, 'trigger'>) {
  const { title, children, actions, role = 'dialog', width = 'narrow', ...control } = props;
  return (
    <ModalOverlay
      {...given(control)}
      isDismissable={role === 'dialog'}
      className={classNames(styles['veil'])}
    >
      <Modal className={classNames(styles['modal'], styles[width])}>
        <AriaDialog role={role} className={classNames(styles['dialog'])}>
          {({ close }) => (
            <>
              <div className={styles['head']}>
                <Heading slot="title" className={classNames(styles['title'])}>
                  {title}
                </Heading>
                <IconButton icon="cross" label="Close" slot="close" />
              </div>
              <div className={styles['body']}>
                {typeof children === 'function' ? children(close) : children}
              </div>
              {actions && (
                <div className={styles['actions']}>
                  {typeof actions === 'function' ? actions(close) : actions}
                </div>
              )}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

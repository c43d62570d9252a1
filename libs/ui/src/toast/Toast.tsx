import {
  Button,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
} from 'react-aria-components';
import { IconButton } from '../button/Button.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import { toneIcon } from '../tone.js';
import styles from './Toast.module.css';

export interface ToastMessage {
  text: string;
  tone?: 'neutral' | 'success' | 'danger' | undefined;
  /** One thing to do about it: "Undo". */
  action?: { label: string; onPress: () => void } | undefined;
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Shows a short message at the edge of the screen; it goes by itself unless it asks for something. */
export function showToast(message: ToastMessage): () => void {
  const asks = message.action !== undefined || message.tone === 'danger';
  const key = queue.add(message, asks ? {} : { timeout: 6000 });
  return () => queue.close(key);
}

/** Stands once in the app. */
export function ToastRegion() {
  return (
    <AriaToastRegion queue={queue} aria-label="Messages" className={classNames(styles['region'])}>
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className={classNames(styles['toast'], styles[toast.content.tone ?? 'neutral'])}
        >
          <Icon name={toneIcon[toast.content.tone ?? 'neutral']} />
          <ToastContent className={classNames(styles['content'])}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              className={classNames(styles['action'])}
              onPress={() => {
                toast.content.action?.onPress();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton icon="cross" label="Close" slot="close" />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}

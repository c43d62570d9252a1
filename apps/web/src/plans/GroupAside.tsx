import { Dialog, IconButton } from '@pathways/ui';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import styles from './GroupAside.module.css';

const wide = '(width >= 64rem)';

const watchWidth = (changed: () => void) => {
  const query = matchMedia(wide);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** False where there is no room beside the board. */
const useIsWide = () =>
  useSyncExternalStore(
    watchWidth,
    () => matchMedia(wide).matches,
    () => true,
  );

interface GroupAsideProps {
  readonly group: { readonly id: string; readonly name: string };
  readonly children: ReactNode;
  onClose(): void;
}

/** Beside the board where there is room, before it where there is not. */
export function GroupAside({ group, children, onClose }: GroupAsideProps) {
  if (useIsWide()) {
    return (
      <Beside key={group.id} group={group} onClose={onClose}>
        {children}
      </Beside>
    );
  }
  return (
    <Dialog title={group.name} isOpen onOpenChange={isOpen => !isOpen && onClose()} width="wide">
      {children}
    </Dialog>
  );
}

function Beside({ group, children, onClose }: GroupAsideProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>(`[data-place="${CSS.escape(group.id)}"] [data-stop]`)?.focus();
  };
  const ears = { onKeyDown: (event: KeyboardEvent) => event.key === 'Escape' && close() };
  return (
    <aside className={styles['aside']} aria-label={`${group.name}, explained`} {...ears}>
      <div className={styles['head']}>
        <h2 ref={title} tabIndex={-1} className={styles['title']}>
          {group.name}
        </h2>
        <IconButton icon="cross" label="Close the explanation" onPress={close} />
      </div>
      {children}
    </aside>
  );
}

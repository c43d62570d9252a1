import { useRef, type ReactNode } from 'react';
import { Button } from '../button/Button.js';

export interface FileButtonProps {
  children: ReactNode;
  /** What the chooser is for, whole: it is named by this to those who do not see where it stands. */
  readonly label: string;
  /** What the device offers to choose; anything where nothing is said. */
  readonly accept?: string | undefined;
  readonly pending?: boolean | undefined;
  readonly pendingLabel?: string | undefined;
  onChoose(file: File): void;
}

/** A button that opens the device’s own chooser: files, photographs or the camera. */
export function FileButton({ children, label, accept, onChoose, ...pending }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="clip" aria-label={label} onPress={() => chooser.current?.click()} {...pending}>
        {children}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}

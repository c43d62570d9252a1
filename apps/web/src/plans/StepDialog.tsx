import { Button, Dialog, Stack } from '@pathways/ui';
import type { ReactNode } from 'react';
import { StepNotice } from './StepNotice.js';
import type { StepOutcome } from './step-outcome.js';

export interface StepDialogProps {
  readonly title: string;
  /** On the button: "Rename". */
  readonly go: string;
  /** While it is under way: "Renaming". */
  readonly going: string;
  readonly isDanger?: boolean;
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly outcome: StepOutcome | null;
  readonly children: ReactNode;
  onGo(): void;
  onClose(): void;
}

/** A step that needs a few words first. It stays open, with all that was filled in, until it was taken. */
export function StepDialog(props: StepDialogProps) {
  const { title, go, going, isDanger = false, isReady, isBusy, outcome, children, onGo, onClose } = props;
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={isOpen => !isOpen && onClose()}
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            tone={isDanger ? 'danger' : 'primary'}
            isDisabled={!isReady}
            pending={isBusy}
            pendingLabel={going}
            onPress={onGo}
          >
            {outcome?.kind === 'stale' ? `${go} all the same` : go}
          </Button>
        </>
      )}
    >
      <Stack>
        <StepNotice outcome={outcome} />
        {children}
      </Stack>
    </Dialog>
  );
}

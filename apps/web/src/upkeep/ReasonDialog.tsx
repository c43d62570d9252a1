import { Button, Dialog, Notice, Stack, TextArea } from '@pathways/ui';
import { useState, type ReactNode } from 'react';

interface ReasonDialogProps {
  readonly title: string;
  /** What it does, and who will know. */
  readonly children: ReactNode;
  readonly hint: string;
  readonly go: string;
  readonly going: string;
  readonly trigger: ReactNode;
  /** Whether it can be done without a word. */
  readonly isOptional?: boolean;
  /** Answers why it was refused; null when it was done. */
  onGo(reason: string): Promise<string | null>;
}

/** A decision with its reason. What was typed stays when it is refused. */
export function ReasonDialog({
  title,
  children,
  hint,
  trigger,
  isOptional = false,
  ...deed
}: ReasonDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    const refused = await deed.onGo(reason.trim());
    setBusy(false);
    setFault(refused);
    if (refused === null) setOpen(false);
  };
  return (
    <Dialog
      title={title}
      role="alertdialog"
      trigger={trigger}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button
            tone="primary"
            pending={isBusy}
            pendingLabel={deed.going}
            isDisabled={!isOptional && reason.trim() === ''}
            onPress={() => void go()}
          >
            {deed.go}
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="danger">{fault}</Notice>}
        {children}
        <TextArea
          label="Why"
          hint={hint}
          limit={500}
          value={reason}
          onChange={setReason}
          isRequired={!isOptional}
        />
      </Stack>
    </Dialog>
  );
}

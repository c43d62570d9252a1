import { Button, Dialog, Notice, RadioGroup, Stack, TextArea } from '@pathways/ui';
import { useState, type ReactNode } from 'react';
import { TalkCheck } from './TalkCheck.js';

interface SettleDialogProps<Choice extends string> {
  choices: readonly { id: Choice; label: string; hint: string }[];
  /** Who reads the reason. */
  reasonHint: string;
  isBusy: boolean;
  /** Answers why it was refused, or null. */
  onSettle: (choice: Choice, because: string) => Promise<string | null>;
  /** The way to the hidden words. */
  children?: ReactNode;
}

/** One decision with one reason. */
export function SettleDialog<Choice extends string>(props: SettleDialogProps<Choice>) {
  const { choices, reasonHint, isBusy, onSettle, children } = props;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Choice>();
  const [because, setBecause] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const go = async () => {
    if (!chosen) return setFault('Choose what to do.');
    const refused = await onSettle(chosen, because);
    setFault(refused);
    if (refused === null) setOpen(false);
  };
  return (
    <Dialog
      title="Settle the flag"
      width="wide"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>Settle the flag</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={isBusy} onPress={() => void go()}>
            Settle it
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="danger">{fault}</Notice>}
        {children}
        <RadioGroup
          label="What is to become of it?"
          options={[...choices]}
          value={chosen ?? null}
          onChange={id => setChosen(id as Choice)}
        />
        <TextArea
          label="Why"
          hint={reasonHint}
          limit={500}
          value={because}
          onChange={setBecause}
          isRequired
        />
        <TalkCheck text={because} />
      </Stack>
    </Dialog>
  );
}

import { cycleLimits } from '@pathways/domain/cycles';
import { Button, Dialog, ErrorSummary, showToast, Stack, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { todayInLondon } from '../schools/day-words.js';
import { useVerb } from '../shell/useVerb.js';
import { ReopenCycleDocument } from './cycle.documents.js';
import type { CycleSeen } from './cycle-words.js';

interface ReopenCycleDialogProps {
  readonly cycle: CycleSeen;
  onChanged(): void;
}

/** The day that was planned, where it is still ahead; otherwise it has to be chosen. */
const lastDayOf = ({ plannedEnd }: CycleSeen): string =>
  plannedEnd && plannedEnd >= todayInLondon() ? plannedEnd : '';

function useReopening({ cycle, onChanged }: ReopenCycleDialogProps, close: () => void) {
  const [endsOn, setEndsOn] = useState(() => lastDayOf(cycle));
  const [because, setBecause] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [reopen, isSending] = useVerb(ReopenCycleDocument);
  const send = async () => {
    if (endsOn === '') return setFault('Choose its new last day.');
    const refused = await reopen({ cycleId: cycle.id, because, endsOn });
    setFault(refused);
    if (refused !== null) return;
    showToast({ text: 'The cycle runs again', tone: 'success' });
    close();
    onChanged();
  };
  return { endsOn, setEndsOn, because, setBecause, fault, isSending, send };
}

/** Lets a cycle that was ended run again. The reason stays on its page. */
export function ReopenCycleDialog(props: ReopenCycleDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const { endsOn, setEndsOn, because, setBecause, fault, isSending, send } = useReopening(props, () =>
    setOpen(false),
  );
  return (
    <Dialog
      title={`Open ${props.cycle.name} again`}
      trigger={<Button>Open it again</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={isSending} pendingLabel="Opening" onPress={() => void send()}>
            Open it again
          </Button>
        </>
      )}
    >
      <Stack>
        <ErrorSummary errors={fault ? [{ message: fault }] : []} />
        <p>
          Schools can be invited and can answer again. What the cycle came to stays on this page as its
          history, and you say it anew when it ends.
        </p>
        <TextField label="New last day" type="date" value={endsOn} onChange={setEndsOn} />
        <TextArea
          label="Why it is opened again"
          hint="Read by whoever reads this page. Name no pupil."
          limit={cycleLimits.reason}
          value={because}
          onChange={setBecause}
        />
        <TalkCheck text={because} />
      </Stack>
    </Dialog>
  );
}

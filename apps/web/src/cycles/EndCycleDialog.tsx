import { cycleLimits } from '@pathways/domain/cycles';
import { Button, Dialog, ErrorSummary, showToast, Stack, TextArea } from '@pathways/ui';
import { useState, type ReactElement } from 'react';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { useVerb } from '../shell/useVerb.js';
import { EndCycleDocument } from './cycle.documents.js';
import type { CycleSeen } from './cycle-words.js';

interface EndCycleDialogProps {
  readonly cycle: CycleSeen;
  readonly trigger: ReactElement;
  onChanged(): void;
}

/** Ends a cycle with what it came to; or puts that better, once it is over. */
export function EndCycleDialog({ cycle, trigger, onChanged }: EndCycleDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState(cycle.outcome ?? cycle.reopenings[0]?.outcome ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const [end, isEnding] = useVerb(EndCycleDocument);
  const send = async () => {
    const refused = await end({ cycleId: cycle.id, outcome });
    setFault(refused);
    if (refused !== null) return;
    showToast({ text: cycle.isOver ? 'Kept' : 'The cycle is over', tone: 'success' });
    setOpen(false);
    onChanged();
  };
  return (
    <Dialog
      title={cycle.isOver ? 'What the cycle came to' : `End ${cycle.name}`}
      trigger={trigger}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={isEnding} pendingLabel="Keeping" onPress={() => void send()}>
            {cycle.isOver ? 'Keep it' : 'End it today'}
          </Button>
        </>
      )}
    >
      <Stack>
        <ErrorSummary errors={fault ? [{ message: fault }] : []} />
        {!cycle.isOver && (
          <p>
            Today becomes its last day, and no school can answer its invitation any more. Rounds that are open
            stay open for their groups. A coordinator can open it again, with a reason.
          </p>
        )}
        <TextArea
          label="What it came to"
          hint="Read by coordinators, the steering group and researchers, and in the report of the cycle. Name no pupil."
          rows={6}
          limit={cycleLimits.outcome}
          value={outcome}
          onChange={setOutcome}
        />
        <TalkCheck text={outcome} />
      </Stack>
    </Dialog>
  );
}

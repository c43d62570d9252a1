import { outcomeAtMost, tidyBody } from '@pathways/domain/discussions';
import { announce, Button, Dialog, Stack } from '@pathways/ui';
import { useState } from 'react';
import { faultInActions, useOutcomePlan } from './outcome-plan.js';
import { OutcomeFields } from './OutcomeFields.js';
import { useRoomTools } from './RoomTools.js';
import { PendingWrites } from './PendingWrites.js';
import { isOfKind } from './outbox-entry.js';
import { pendingOn } from './pending.js';
import { outcomePlace } from './take-back.js';
import { useDraft } from './useDraft.js';

/** The facilitator ends the round with what was learned, what will be tried, and who does what. */
export function CloseRoundDialog({ discussionId }: { discussionId: string }) {
  const { sendings, write, kept } = useRoomTools();
  const draft = useDraft(kept, outcomePlace(discussionId));
  const { plan, change } = useOutcomePlan(kept, discussionId);
  const [fault, setFault] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const pending = pendingOn(sendings, discussionId).filter(isOfKind('close'));
  const run = (close: () => void) => {
    if (!tidyBody(draft.text, outcomeAtMost).ok)
      return setFault('Write what was learned, in 1 to 4,000 characters.');
    const faulty = faultInActions(plan.actions);
    if (faulty) return setFault(faulty);
    setFault(undefined);
    const { willTry, actions } = plan;
    write({ kind: 'close', input: { discussionId, outcome: draft.text, willTry, actions: [...actions] } });
    announce('Closing the round.');
    // The plan stays on the device: a closing that is refused is opened with it again.
    draft.clear();
    close();
  };
  if (pending.length > 0) return <PendingWrites pending={pending} onEdit={() => setIsOpen(true)} />;
  return (
    <Dialog
      title="Close the round"
      width="wide"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button icon="lock">Close the round</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Not yet</Button>
          <Button tone="primary" onPress={() => run(close)}>
            Close the round
          </Button>
        </>
      )}
    >
      <Stack>
        <p>
          Nobody can add to the talk or change it afterwards. The outcome stays at the top, and you can put it
          better later.
        </p>
        <OutcomeFields
          learned={draft.text}
          onLearned={draft.change}
          plan={plan}
          onPlan={change}
          fault={fault}
        />
      </Stack>
    </Dialog>
  );
}

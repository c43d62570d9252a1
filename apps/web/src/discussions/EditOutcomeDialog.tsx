import { outcomeAtMost, tidyBody } from '@pathways/domain/discussions';
import { announce, Button, Dialog } from '@pathways/ui';
import { useState } from 'react';
import type { DiscussionFrameFragment } from '../gql/graphql.js';
import { isOfKind } from './outbox-entry.js';
import { faultInActions, useOutcomePlan } from './outcome-plan.js';
import { OutcomeFields } from './OutcomeFields.js';
import { pendingOn } from './pending.js';
import { PendingWrites } from './PendingWrites.js';
import { useRoomTools } from './RoomTools.js';

/** The facilitator puts what a closed round came to in other words. */
export function EditOutcomeDialog({ frame }: { frame: DiscussionFrameFragment }) {
  const { sendings, write, kept } = useRoomTools();
  const [learned, setLearned] = useState(frame.outcome ?? '');
  const { plan, change, clear } = useOutcomePlan(kept, `edit ${frame.id}`, {
    willTry: frame.willTry,
    actions: frame.actions.map(({ id, what, school, personId, dueOn }) => ({
      ...{ id, what, dueOn, schoolUrn: school.urn ?? '', personId: personId ?? null },
    })),
  });
  const [fault, setFault] = useState<string>();
  const pending = pendingOn(sendings, frame.id).filter(isOfKind('editOutcome'));
  const save = (close: () => void) => {
    if (!tidyBody(learned, outcomeAtMost).ok)
      return setFault('Write what was learned, in 1 to 4,000 characters.');
    const faulty = faultInActions(plan.actions);
    if (faulty) return setFault(faulty);
    setFault(undefined);
    const expectedNumber = frame.outcomeWordings[0]?.number ?? 0;
    const input = { discussionId: frame.id, learned, expectedNumber, ...plan, actions: [...plan.actions] };
    write({ kind: 'editOutcome', input });
    announce('Saving the outcome.');
    clear();
    close();
  };
  if (pending.length > 0) return <PendingWrites pending={pending} />;
  return (
    <Dialog
      title="What the round came to"
      width="wide"
      trigger={
        <Button tone="quiet" icon="edit">
          Put it better
        </Button>
      }
      actions={close => (
        <>
          <Button onPress={close}>Leave it as it was</Button>
          <Button tone="primary" onPress={() => save(close)}>
            Save
          </Button>
        </>
      )}
    >
      <OutcomeFields learned={learned} onLearned={setLearned} plan={plan} onPlan={change} fault={fault} />
    </Dialog>
  );
}

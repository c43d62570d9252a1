import { CheckboxGroup, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { GroupDialogProps } from './RenameDialog.js';
import { StepDialog } from './StepDialog.js';
import { useAsking } from './useAsking.js';

export function SplitDialog({ group, steps, onClose }: GroupDialogProps) {
  const [urns, setUrns] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const { outcome, send, isBusy } = useAsking(steps, onClose);
  return (
    <StepDialog
      title={`Split ${group.name}`}
      go="Split"
      going="Splitting"
      isReady={urns.length > 0 && urns.length < group.schools.length}
      isBusy={isBusy}
      outcome={outcome}
      onGo={() => send({ split: { groupId: group.id, urns } }, reason)}
      onClose={onClose}
    >
      <CheckboxGroup
        label="Schools of the new group"
        hint="The others stay. A group of fewer than three cannot be released until schools join it."
        options={group.schools.map(({ urn, name, authority }) => ({ id: urn, label: name, hint: authority }))}
        value={urns}
        onChange={setUrns}
      />
      <TextField
        label="Reason"
        hint="Not needed. It is kept with the step."
        value={reason}
        onChange={setReason}
      />
    </StepDialog>
  );
}

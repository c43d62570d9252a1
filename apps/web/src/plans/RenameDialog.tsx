import { TextField } from '@pathways/ui';
import { useState } from 'react';
import type { PlanGroup, PlanSteps } from './plan-shapes.js';
import { StepDialog } from './StepDialog.js';
import { useAsking } from './useAsking.js';

export interface GroupDialogProps {
  readonly group: PlanGroup;
  readonly steps: PlanSteps;
  onClose(): void;
}

export function RenameDialog({ group, steps, onClose }: GroupDialogProps) {
  const [name, setName] = useState(group.name);
  const { outcome, send, isBusy } = useAsking(steps, onClose);
  return (
    <StepDialog
      title={`Rename ${group.name}`}
      go="Rename"
      going="Renaming"
      isReady={name.trim() !== '' && name.trim() !== group.name}
      isBusy={isBusy}
      outcome={outcome}
      onGo={() => send({ rename: { groupId: group.id, name: name.trim() } })}
      onClose={onClose}
    >
      <TextField
        label="Name"
        hint="Its schools will see this name once the group is released."
        value={name}
        onChange={setName}
        isRequired
      />
    </StepDialog>
  );
}

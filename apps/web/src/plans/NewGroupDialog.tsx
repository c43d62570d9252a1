import { CheckboxGroup, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { PlanSchool, PlanSteps } from './plan-shapes.js';
import { StepDialog } from './StepDialog.js';
import { useAsking } from './useAsking.js';

export interface NewGroupDialogProps {
  readonly schools: readonly PlanSchool[];
  readonly steps: PlanSteps;
  onClose(): void;
}

/** A new group out of schools that are in none. It may begin empty: schools are then moved into it. */
export function NewGroupDialog({ schools, steps, onClose }: NewGroupDialogProps) {
  const [name, setName] = useState('');
  const [urns, setUrns] = useState<string[]>([]);
  const { outcome, send, isBusy } = useAsking(steps, onClose);
  return (
    <StepDialog
      title="New group"
      go="Make the group"
      going="Making the group"
      isReady={name.trim() !== '' && urns.length > 0}
      isBusy={isBusy}
      outcome={outcome}
      onGo={() => send({ newGroup: { name: name.trim(), urns } })}
      onClose={onClose}
    >
      <TextField label="Name" value={name} onChange={setName} isRequired />
      <CheckboxGroup
        label="Schools"
        hint="These are in no group now. Move others into it afterwards."
        options={schools.map(school => ({
          id: school.urn,
          label: school.name,
          hint: `${school.authority}, ${school.trust ?? 'in no trust'}`,
        }))}
        value={urns}
        onChange={setUrns}
      />
    </StepDialog>
  );
}

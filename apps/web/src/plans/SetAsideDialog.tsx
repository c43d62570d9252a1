import { RadioGroup, TextArea } from '@pathways/ui';
import { useState } from 'react';
import type { BorderRule } from '../gql/graphql.js';
import type { GroupDialogProps } from './RenameDialog.js';
import { StepDialog } from './StepDialog.js';
import { useAsking } from './useAsking.js';

const borderRules: readonly BorderRule[] = ['ONE_PHASE', 'DIFFERENT_AUTHORITIES', 'DIFFERENT_TRUSTS'];

/** The hard rules can be broken for one group, by a coordinator who says why; the reason stays with the group. */
export function SetAsideDialog({ group, steps, onClose }: GroupDialogProps) {
  const open = group.breaches.filter(({ isSetAside, canBeSetAside }) => canBeSetAside && !isSetAside);
  const [rule, setRule] = useState<string>(open[0]?.rule ?? '');
  const chosen = borderRules.find(each => each === rule);
  const [reason, setReason] = useState('');
  const { outcome, send, isBusy } = useAsking(steps, onClose);
  return (
    <StepDialog
      title={`Set a rule aside for ${group.name}`}
      go="Set the rule aside"
      going="Setting it aside"
      isDanger
      isReady={chosen !== undefined && reason.trim() !== ''}
      isBusy={isBusy}
      outcome={outcome}
      onGo={() =>
        chosen && send({ setAside: { groupId: group.id, rule: chosen, reason: reason.trim() } }, reason)
      }
      onClose={onClose}
    >
      <RadioGroup
        label="Rule"
        options={open.map(breach => ({ id: breach.rule, label: breach.sentence }))}
        value={rule}
        onChange={setRule}
      />
      <TextArea
        label="Why this group may break it"
        hint="Kept with the group under your name, and shown wherever the group is explained."
        limit={500}
        value={reason}
        onChange={setReason}
        isRequired
      />
    </StepDialog>
  );
}

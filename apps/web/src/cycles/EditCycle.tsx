import { clauseLibrary } from '@pathways/domain/charter';
import { cycleLimits } from '@pathways/domain/cycles';
import { Button, Dialog, Disclosure, ErrorSummary, Select, Stack, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import { TargetFields } from './TargetFields.js';
import { useEditCycle, type CycleWish, type EditCycleProps } from './useEditCycle.js';

/** Name, days, aims, targets and the charter that groups begin with. */
export function EditCycle(props: EditCycleProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      title="Set the cycle up"
      trigger={<Button>Set up</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => <Button onPress={close}>Not now</Button>}
    >
      {isOpen && <Fields {...props} close={() => setOpen(false)} />}
    </Dialog>
  );
}

function Fields({ close, ...props }: EditCycleProps & { close: () => void }) {
  const { wish, change, fault, loading, send } = useEditCycle(props, close);
  return (
    <Stack>
      <ErrorSummary errors={fault ? [{ message: fault }] : []} />
      <TextField label="Name" value={wish.name} onChange={name => change({ name })} />
      <TextField
        label="First day"
        type="date"
        value={wish.startsOn}
        onChange={startsOn => change({ startsOn })}
      />
      <TextField label="Last day" type="date" value={wish.endsOn} onChange={endsOn => change({ endsOn })} />
      <TextArea
        label="Aims"
        hint="Schools that are invited read it."
        limit={cycleLimits.aims}
        value={wish.aims}
        onChange={aims => change({ aims })}
      />
      <Disclosure title="Targets" level={3} defaultExpanded>
        <TargetFields targets={wish.targets} onChange={targets => change({ targets })} />
      </Disclosure>
      <Disclosure title="Charter of its groups" level={3}>
        <CharterFields charter={wish.charter} onChange={charter => change({ charter })} />
      </Disclosure>
      <Button tone="primary" pending={loading} pendingLabel="Keeping" onPress={() => void send()}>
        Keep it
      </Button>
    </Stack>
  );
}

interface CharterFieldsProps {
  readonly charter: CycleWish['charter'];
  onChange(charter: CycleWish['charter']): void;
}

function CharterFields({ charter, onChange }: CharterFieldsProps) {
  return (
    <Stack>
      {clauseLibrary.map(({ clause, title, choices }) => (
        <Select
          key={clause}
          label={title}
          options={choices.map(({ value, label }) => ({ id: value, label }))}
          value={charter.find(line => line.clause === clause)?.value ?? ''}
          onChange={value => onChange([...charter.filter(line => line.clause !== clause), { clause, value }])}
        />
      ))}
    </Stack>
  );
}

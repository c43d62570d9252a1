import { useMutation } from '@apollo/client/react';
import { Button, Dialog, ErrorSummary, Select, showToast, Stack, TextField } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';

export const PlanCycleDocument = graphql(`
  mutation PlanCycle($input: PlanCycleInput!) {
    planCycle(input: $input) {
      cycleId
      errors {
        message
      }
    }
  }
`);

export interface IssuedSheet {
  readonly id: string;
  readonly title: string;
  readonly number: number;
}

interface PlanCycleProps {
  readonly programmeId: string;
  readonly sheets: readonly IssuedSheet[];
  onChanged(): void;
}

const empty = { name: '', startsOn: '', endsOn: '', sheet: 'none' };

function faultsOf({ name, startsOn, endsOn }: typeof empty): string[] {
  return [
    ...(name.trim().length < 2 ? ['Give the cycle a name, such as Autumn 2026.'] : []),
    ...(startsOn ? [] : ['Choose its first day.']),
    ...(endsOn ? [] : ['Choose its last day.']),
    ...(startsOn && endsOn && endsOn < startsOn ? ['The last day cannot be before the first.'] : []),
  ];
}

function useCycle({ programmeId, onChanged }: PlanCycleProps, close: () => void) {
  const [wish, setWish] = useState(empty);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [plan, { loading }] = useMutation(PlanCycleDocument);
  const send = async () => {
    const wrong = faultsOf(wish);
    setFaults(wrong);
    if (wrong.length > 0) return;
    const { sheet, ...cycle } = wish;
    const input = { programmeId, ...cycle, sheetVersionId: sheet === 'none' ? null : sheet };
    const { data, error } = await plan({ variables: { input } }).catch((failure: Error) => ({
      data: undefined,
      error: failure,
    }));
    const refused = error ? [error.message] : (data?.planCycle.errors.map(({ message }) => message) ?? []);
    setFaults(refused);
    if (refused.length > 0) return;
    showToast({ text: `${wish.name} is planned`, tone: 'success' });
    setWish(empty);
    close();
    onChanged();
  };
  const change = (part: Partial<typeof empty>) => setWish(before => ({ ...before, ...part }));
  return { wish, change, faults, loading, send };
}

/** A cycle with its days; its prompt sheet may be chosen later. */
export function PlanCycle(props: PlanCycleProps) {
  const [isOpen, setOpen] = useState(false);
  const { wish, change, faults, loading, send } = useCycle(props, () => setOpen(false));
  const sheetOptions = props.sheets.map(({ id, title, number }) => ({
    id,
    label: `${title}, version ${number}`,
  }));
  return (
    <Dialog
      title="Plan a cycle"
      trigger={<Button>Plan a cycle</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={loading} pendingLabel="Planning" onPress={() => void send()}>
            Plan it
          </Button>
        </>
      )}
    >
      <Stack>
        <ErrorSummary errors={faults.map(message => ({ message }))} />
        <TextField label="Name" value={wish.name} onChange={name => change({ name })} />
        <TextField
          label="First day"
          type="date"
          value={wish.startsOn}
          onChange={startsOn => change({ startsOn })}
        />
        <TextField label="Last day" type="date" value={wish.endsOn} onChange={endsOn => change({ endsOn })} />
        <Select
          label="Prompt sheet"
          hint="What the discussions of the cycle are held on."
          options={[{ id: 'none', label: 'Chosen later' }, ...sheetOptions]}
          value={wish.sheet}
          onChange={sheet => change({ sheet })}
        />
      </Stack>
    </Dialog>
  );
}

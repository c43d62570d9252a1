import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, showToast, Stack } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';

export const LeaveProgrammeDocument = graphql(`
  mutation LeaveProgramme($input: LeaveProgrammeInput!) {
    leaveProgramme(input: $input) {
      urn
      errors {
        message
      }
    }
  }
`);

interface LeaveProgrammeProps {
  readonly programmeId: string;
  readonly school: { readonly urn: string; readonly name: string };
  onChanged(): void;
}

/** Lets a school leave from today on. What it did in the programme stays. */
export function LeaveProgramme({ programmeId, school, onChanged }: LeaveProgrammeProps) {
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [leave, { loading }] = useMutation(LeaveProgrammeDocument);
  const send = async () => {
    const { data, error } = await leave({ variables: { input: { programmeId, urn: school.urn } } }).catch(
      (failure: Error) => ({ data: undefined, error: failure }),
    );
    const refused = error?.message ?? data?.leaveProgramme.errors[0]?.message ?? null;
    setFault(refused);
    if (refused !== null) return;
    showToast({ text: `${school.name} no longer takes part`, tone: 'success' });
    setOpen(false);
    onChanged();
  };
  return (
    <Dialog
      title={`Let ${school.name} leave`}
      role="alertdialog"
      trigger={
        <Button tone="quiet" aria-label={`Let leave: ${school.name}`}>
          Let leave
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Keep it</Button>
          <Button tone="danger" pending={loading} pendingLabel="Leaving" onPress={() => void send()}>
            Let it leave
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="danger">{fault}</Notice>}
        <p>
          From today on it is in no new run. Its past in the programme is kept, and it can be admitted again.
          Nobody is told by this.
        </p>
      </Stack>
    </Dialog>
  );
}

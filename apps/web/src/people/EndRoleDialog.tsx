import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, showToast } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';

const EndRoleDocument = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) {
      endedId
      errors {
        message
      }
    }
  }
`);

interface EndRoleDialogProps {
  grantId: string;
  /** In words: "Coordinator of Pathways to Success". */
  role: string;
  name: string;
  onEnded: () => void;
}

/** Ending a role takes effect at once, so it is asked twice. What the person wrote stays. */
export function EndRoleDialog({ grantId, role, name, onEnded }: EndRoleDialogProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [end, { loading }] = useMutation(EndRoleDocument);
  const run = async (close: () => void) => {
    const answer = await end({ variables: { input: { grantId } } }).catch(() => null);
    const refused = answer?.data ? answer.data.endRole.errors[0]?.message : 'This did not work. Try again.';
    setRefusal(refused ?? null);
    if (refused) return;
    close();
    showToast({ text: `${name} is no longer ${role}.`, tone: 'success' });
    onEnded();
  };
  return (
    <Dialog
      role="alertdialog"
      title="End this role?"
      trigger={
        <Button tone="quiet" aria-label={`End: ${role}, ${name}`}>
          End
        </Button>
      }
      actions={close => (
        <>
          <Button onPress={close}>Keep it</Button>
          <Button
            tone="danger"
            onPress={() => void run(close)}
            pending={loading}
            pendingLabel="Ending the role"
          >
            End the role
          </Button>
        </>
      )}
    >
      <p>
        {name} stops being <strong>{role}</strong> at once. What they wrote stays where it is.
      </p>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
    </Dialog>
  );
}

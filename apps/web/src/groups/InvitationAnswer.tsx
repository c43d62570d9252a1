import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Form, Notice, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import { enter } from './enter.js';

export const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      groupId
      signInAddress
      errors {
        message
      }
    }
  }
`);

export const DeclineInvitationDocument = graphql(`
  mutation DeclineInvitation($input: DeclineInvitationInput!) {
    declineInvitation(input: $input) {
      isDeclined
      errors {
        message
      }
    }
  }
`);

export interface InvitationAnswerProps {
  readonly token: string;
  readonly email: string;
  /** Null for somebody whose name is still needed. */
  readonly knownName: string | null;
}

/** One press accepts and signs in: the link proves the mailbox. */
export function InvitationAnswer({ token, email, knownName }: InvitationAnswerProps) {
  const [name, setName] = useState('');
  const [faults, setFaults] = useState<string[]>([]);
  const [isDeclined, setDeclined] = useState(false);
  const [accept, { loading }] = useMutation(AcceptInvitationDocument);

  const join = async () => {
    const { data, error } = await accept({ variables: { input: { token, name } } });
    const answer = data?.acceptInvitation;
    setFaults(error ? [error.message] : (answer?.errors.map(({ message }) => message) ?? []));
    if (answer?.groupId) enter(answer.signInAddress ?? null, answer.groupId);
  };

  if (isDeclined) {
    return <Notice title="You have declined">Whoever invited you sees it. Thank you for answering.</Notice>;
  }
  return (
    <Form
      label="Answer the invitation"
      onSubmit={() => void join()}
      errors={faults.map(message => ({ message, fieldId: 'name' }))}
      actions={
        <>
          <Button type="submit" tone="primary" pending={loading} pendingLabel="Joining">
            Accept and enter the room
          </Button>
          <DeclineDialog token={token} onDeclined={() => setDeclined(true)} />
        </>
      }
    >
      {knownName ? (
        <p>
          You join as <strong>{knownName}</strong> ({email}).
        </p>
      ) : (
        <TextField
          id="name"
          label="Your name"
          hint={`As the other schools will see it. You sign in with ${email}.`}
          autoComplete="name"
          isRequired
          value={name}
          onChange={setName}
        />
      )}
    </Form>
  );
}

function DeclineDialog({ token, onDeclined }: { token: string; onDeclined: () => void }) {
  const [because, setBecause] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [decline, { loading }] = useMutation(DeclineInvitationDocument);

  const send = async (close: () => void) => {
    const { data, error } = await decline({ variables: { input: { token, because } } });
    const refusal = error?.message ?? data?.declineInvitation.errors[0]?.message ?? null;
    setFault(refusal);
    if (refusal) return;
    close();
    onDeclined();
  };

  return (
    <Dialog
      title="Decline the invitation"
      trigger={<Button>Decline</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Keep it open</Button>
          <Button tone="danger" pending={loading} pendingLabel="Declining" onPress={() => void send(close)}>
            Decline
          </Button>
        </>
      )}
    >
      <TextArea
        label="Why, if you want to say"
        hint="Only the coordinator reads it."
        limit={500}
        value={because}
        onChange={setBecause}
      />
      {fault && <Notice tone="danger">{fault}</Notice>}
    </Dialog>
  );
}

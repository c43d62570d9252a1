import { useMutation } from '@apollo/client/react';
import { Button, Notice, showToast, Stack } from '@pathways/ui';
import { useState } from 'react';
import { refusalOf } from '../shell/refusal-of.js';
import { AcceptCharterDocument } from './charter.documents.js';

interface AcceptCharterProps {
  readonly groupId: string;
  readonly number: number;
  /** The schools of the viewer that have not accepted. */
  readonly schools: readonly { readonly urn: string; readonly name: string }[];
  onDone(): void;
}

/** One press for each of one's schools. */
export function AcceptCharter({ groupId, number, schools, onDone }: AcceptCharterProps) {
  const [fault, setFault] = useState<string | null>(null);
  const [accept, { loading }] = useMutation(AcceptCharterDocument);
  const send = async (urn: string, name: string) => {
    const { data, error } = await accept({ variables: { input: { groupId, urn, number } } }).catch(
      (failure: Error) => ({ data: undefined, error: failure }),
    );
    const refused = refusalOf(data?.acceptCharter, error);
    setFault(refused);
    if (refused === null) {
      const text = data?.acceptCharter.isAdopted
        ? 'Every school has accepted: it holds from now on'
        : `Accepted for ${name}`;
      showToast({ text, tone: 'success' });
    }
    onDone();
  };
  return (
    <Stack>
      {fault && <Notice tone="danger">{fault}</Notice>}
      {schools.map(({ urn, name }) => (
        <Button
          key={urn}
          tone="primary"
          pending={loading}
          pendingLabel="Accepting"
          onPress={() => void send(urn, name)}
        >
          Accept for {name}
        </Button>
      ))}
    </Stack>
  );
}

import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, Select, showToast, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { refusalOf } from '../shell/refusal-of.js';
import { GiveUpCharterChangeDocument } from './charter.documents.js';

interface GiveUpChangeProps {
  readonly groupId: string;
  /** The viewer's schools, to say no for one; none where the viewer takes the change back. */
  readonly schools: readonly { readonly urn: string; readonly name: string }[];
  onDone(): void;
}

/** No, with the reason that the others read: the charter stays as it is. */
export function GiveUpChange({ groupId, schools, onDone }: GiveUpChangeProps) {
  const [isOpen, setOpen] = useState(false);
  const [because, setBecause] = useState('');
  const [urn, setUrn] = useState(schools[0]?.urn ?? null);
  const [fault, setFault] = useState<string | null>(null);
  const [giveUp, { loading }] = useMutation(GiveUpCharterChangeDocument);
  const isNo = schools.length > 0;
  const send = async () => {
    const { data, error } = await giveUp({ variables: { input: { groupId, urn, because } } }).catch(
      (failure: Error) => ({ data: undefined, error: failure }),
    );
    const refused = refusalOf(data?.giveUpCharterChange, error);
    setFault(refused);
    if (refused !== null) return;
    showToast({ text: 'The charter stays as it is' });
    setOpen(false);
    onDone();
  };
  return (
    <Dialog
      title={isNo ? 'Say no to the change' : 'Take the change back'}
      trigger={<Button>{isNo ? 'Say no' : 'Take it back'}</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="danger" pending={loading} pendingLabel="Sending" onPress={() => void send()}>
            {isNo ? 'Say no' : 'Take it back'}
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="danger">{fault}</Notice>}
        {schools.length > 1 && (
          <Select
            label="For which school"
            options={schools.map(school => ({ id: school.urn, label: school.name }))}
            value={urn ?? ''}
            onChange={setUrn}
          />
        )}
        <TextArea
          label="Why"
          hint="Every school of the group reads it. The charter in force stays; another change can be proposed."
          limit={500}
          value={because}
          onChange={setBecause}
        />
      </Stack>
    </Dialog>
  );
}

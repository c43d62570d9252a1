import { useMutation } from '@apollo/client/react';
import { codeLimits } from '@pathways/domain/coding';
import { Button, Dialog, Notice, showToast, Stack, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import { refusalOf } from '../shell/refusal-of.js';
import { AddCodeDocument } from './coding.documents.js';

const blank = { name: '', definition: '', include: '', exclude: '', example: '' };
type Words = typeof blank;

const fields = [
  { id: 'definition', label: 'What it stands for', isRequired: true },
  { id: 'include', label: 'Apply it when', isRequired: false },
  { id: 'exclude', label: 'Do not apply it when', isRequired: false },
  { id: 'example', label: 'An example', isRequired: false },
] as const satisfies readonly { id: keyof Words; label: string; isRequired: boolean }[];

interface AddCodeDialogProps {
  programmeId: string;
  onAdded: () => void;
}

/** A new code, with the rule that lets two researchers apply it alike. */
export function AddCodeDialog({ programmeId, onAdded }: AddCodeDialogProps) {
  const [words, setWords] = useState(blank);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [add, { loading }] = useMutation(AddCodeDocument, { errorPolicy: 'all' });
  const say = (change: Partial<Words>) => setWords(now => ({ ...now, ...change }));
  const run = async (close: () => void) => {
    const answer = await add({ variables: { input: { programmeId, ...words } } }).catch(() => null);
    const refused = refusalOf(answer?.data?.addCode, answer?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: `The code “${words.name.trim()}” is in the list.`, tone: 'success' });
    setWords(blank);
    close();
    onAdded();
  };
  return (
    <Dialog
      title="Add a code"
      trigger={<Button icon="plus">Add a code</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            tone="primary"
            onPress={() => void run(close)}
            pending={loading}
            pendingLabel="Adding the code"
          >
            Add the code
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <TextField
          label="Name"
          value={words.name}
          onChange={name => say({ name })}
          maxLength={codeLimits.name}
          isRequired
        />
        {fields.map(({ id, label, isRequired }) => (
          <TextArea
            key={id}
            label={label}
            rows={2}
            limit={codeLimits[id]}
            value={words[id]}
            onChange={text => say({ [id]: text })}
            isRequired={isRequired}
          />
        ))}
      </Stack>
    </Dialog>
  );
}

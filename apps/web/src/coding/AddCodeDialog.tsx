import { useMutation } from '@apollo/client/react';
import { Button, ComboBox, Dialog, Notice, showToast, Stack } from '@pathways/ui';
import { useState } from 'react';
import { refusalOf } from '../shell/refusal-of.js';
import { blankWords, CodeWordsFields } from './CodeWordsFields.js';
import { AddCodeDocument } from './coding.documents.js';

interface AddCodeDialogProps {
  programmeId: string;
  /** Codes that the new one may stand under. */
  codes?: readonly { id: string; name: string; isRetired: boolean }[];
  onAdded: () => void;
}

/** A new code, with the rule that lets two researchers apply it alike. */
export function AddCodeDialog({ programmeId, codes = [], onAdded }: AddCodeDialogProps) {
  const [words, setWords] = useState(blankWords);
  const [parentId, setParentId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [add, { loading }] = useMutation(AddCodeDocument, { errorPolicy: 'all' });
  const run = async (close: () => void) => {
    const answer = await add({ variables: { input: { programmeId, parentId, ...words } } }).catch(() => null);
    const refused = refusalOf(answer?.data?.addCode, answer?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: `The code “${words.name.trim()}” is in the codebook.`, tone: 'success' });
    setWords(blankWords);
    close();
    onAdded();
  };
  const options = codes.filter(code => !code.isRetired).map(({ id, name }) => ({ id, label: name }));
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
        <CodeWordsFields words={words} onChange={setWords} />
        {options.length > 0 && (
          <ComboBox
            label="Under"
            hint="Leave it empty for the top of the codebook."
            options={options}
            onChange={setParentId}
            nothing="No such code"
          />
        )}
      </Stack>
    </Dialog>
  );
}

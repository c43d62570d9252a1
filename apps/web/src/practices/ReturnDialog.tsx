import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, showToast, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { refusalOf } from '../shell/refusal-of.js';
import { ReturnPracticeDocument } from './practice-steps.documents.js';

/** Hands the version back. The editor does not see drafts, so the page goes back to the queue. */
export function ReturnDialog({ practiceId }: { practiceId: string }) {
  const navigate = useNavigate();
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [handBack, { loading }] = useMutation(ReturnPracticeDocument, { errorPolicy: 'all' });
  const run = async (close: () => void) => {
    const answer = await handBack({ variables: { input: { practiceId, note } } }).catch(() => null);
    const refused = refusalOf(answer?.data?.returnPractice, answer?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: 'Its writer has it again.', tone: 'success' });
    close();
    void navigate('/practices');
  };
  return (
    <Dialog
      title="Hand it back to its writer"
      trigger={<Button>Hand back</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            tone="primary"
            onPress={() => void run(close)}
            pending={loading}
            pendingLabel="Handing back"
          >
            Hand back
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <TextArea label="What is to be done" limit={1_000} value={note} onChange={setNote} isRequired />
      </Stack>
    </Dialog>
  );
}

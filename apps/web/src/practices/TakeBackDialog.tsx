import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, showToast } from '@pathways/ui';
import { useState } from 'react';
import { refusalOf } from '../shell/refusal-of.js';
import { OwnTriesDocument, WithdrawTryDocument } from './try.documents.js';

/** Takes a report out of the library; it asks first, since the words are gone then. */
export function TakeBackDialog({ tryId }: { tryId: string }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [withdraw, { loading }] = useMutation(WithdrawTryDocument, {
    errorPolicy: 'all',
    refetchQueries: [OwnTriesDocument],
  });
  const run = async (close: () => void) => {
    const answer = await withdraw({ variables: { input: { tryId } } }).catch(() => null);
    const refused = refusalOf(answer?.data?.withdrawTry, answer?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: 'The report is out of the library.', tone: 'success' });
    close();
  };
  return (
    <Dialog
      title="Take this report back?"
      role="alertdialog"
      trigger={<Button tone="danger">Take it back</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Keep it</Button>
          <Button
            tone="danger"
            onPress={() => void run(close)}
            pending={loading}
            pendingLabel="Taking it back"
          >
            Take it back
          </Button>
        </>
      )}
    >
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <p>
        It leaves the library and the dials at once, and its words are deleted. If only something in it is
        wrong, correct it instead.
      </p>
    </Dialog>
  );
}

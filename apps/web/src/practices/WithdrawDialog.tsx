import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Dialog, Notice, Select, showToast, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { refusalOf } from '../shell/refusal-of.js';
import { WithdrawPracticeDocument } from './practice-steps.documents.js';
import { PracticesDocument } from './PracticesPage.js';

const nothing = 'nothing';

/** Takes a published practice out of use, with a reason that everybody reads. */
export function WithdrawDialog({ practiceId }: { practiceId: string }) {
  const [reason, setReason] = useState('');
  const [successor, setSuccessor] = useState(nothing);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { data } = useQuery(PracticesDocument);
  const [withdraw, { loading }] = useMutation(WithdrawPracticeDocument, { errorPolicy: 'all' });
  const others = (data?.practices.nodes ?? []).filter(
    line => line.state === 'PUBLISHED' && line.id !== practiceId,
  );
  const run = async (close: () => void) => {
    const successorId = successor === nothing ? null : successor;
    const answer = await withdraw({ variables: { input: { practiceId, reason, successorId } } }).catch(
      () => null,
    );
    const refused = refusalOf(answer?.data?.withdrawPractice, answer?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: 'It is withdrawn. Its address keeps the reason.', tone: 'success' });
    close();
  };
  return (
    <Dialog
      title="Withdraw this practice?"
      role="alertdialog"
      trigger={<Button tone="danger">Withdraw</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Keep it</Button>
          <Button tone="danger" onPress={() => void run(close)} pending={loading} pendingLabel="Withdrawing">
            Withdraw it
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <p>Its content leaves the library. Its address stays and says why.</p>
        <TextArea
          label="Why"
          hint="Everybody who opens it reads this."
          limit={1_000}
          value={reason}
          onChange={setReason}
          isRequired
        />
        <Select
          label="What replaces it"
          options={[
            { id: nothing, label: 'Nothing' },
            ...others.map(line => ({ id: line.id, label: line.title })),
          ]}
          value={successor}
          onChange={setSuccessor}
        />
      </Stack>
    </Dialog>
  );
}

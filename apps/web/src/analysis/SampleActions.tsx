import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, showToast, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import type { SamplePartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { CloseSampleDocument, FinishCodingDocument } from './sample.documents.js';

/** Saying "finished" cannot be taken back, so it is asked once more. */
export function FinishDialog({ sample }: { sample: SamplePartsFragment }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [finish, { loading }] = useMutation(FinishCodingDocument, { errorPolicy: 'all' });
  const run = async (close: () => void) => {
    const answer = await finish({ variables: { input: { sampleId: sample.id } } }).catch(() => null);
    const refused = refusalOf(answer?.data?.finishCoding, answer?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: 'You have finished this set.', tone: 'success' });
    close();
  };
  return (
    <Dialog
      title="Have you read every contribution?"
      trigger={<Button tone="primary">I have finished</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Not yet</Button>
          <Button tone="primary" onPress={() => void run(close)} pending={loading} pendingLabel="Finishing">
            I have finished
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <p>
          What you left without a code counts as your judgement that no code applies. Your codes count as they
          stand when the comparison opens.
        </p>
      </Stack>
    </Dialog>
  );
}

export function CloseDialog({ sampleId }: { sampleId: string }) {
  const [because, setBecause] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [open, { loading }] = useMutation(CloseSampleDocument, { errorPolicy: 'all' });
  const run = async (close: () => void) => {
    const answer = await open({ variables: { input: { sampleId, because } } }).catch(() => null);
    const refused = refusalOf(answer?.data?.closeSample, answer?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: 'The comparison is open.', tone: 'success' });
    close();
  };
  return (
    <Dialog
      title="Open the comparison early"
      trigger={<Button>Open early</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" onPress={() => void run(close)} pending={loading} pendingLabel="Opening">
            Open the comparison
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <p>Coders who have not finished are compared only on contributions in which they marked something.</p>
        <TextArea label="Why now" limit={500} value={because} onChange={setBecause} isRequired />
      </Stack>
    </Dialog>
  );
}

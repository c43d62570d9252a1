import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, RadioGroup, showToast, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import type { ResolutionAnswer } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';
import type { Dispute } from './Disagreements.js';

export const ResolveDisagreementDocument = graphql(`
  mutation ResolveDisagreement($input: ResolveDisagreementInput!) {
    resolveDisagreement(input: $input) {
      errors {
        message
      }
    }
  }
`);

export const answerWords: Readonly<Record<ResolutionAnswer, string>> = {
  APPLIES: 'The code applies',
  DOES_NOT_APPLY: 'The code does not apply',
  DEFINITION_DOES_NOT_DECIDE: 'The definition does not decide',
};

const options = Object.entries(answerWords).map(([id, label]) => ({ id, label }));
const isAnswer = (id: string): id is ResolutionAnswer => id in answerWords;

interface ResolveDialogProps {
  sampleId: string;
  dispute: Dispute;
  onDone: () => void;
}

export function ResolveDialog({ sampleId, dispute, onDone }: ResolveDialogProps) {
  const { resolution, codeId, excerptId } = dispute;
  const [answer, setAnswer] = useState<ResolutionAnswer>(resolution?.answer ?? 'APPLIES');
  const [because, setBecause] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [resolve, { loading }] = useMutation(ResolveDisagreementDocument, { errorPolicy: 'all' });
  const run = async (close: () => void) => {
    const input = { sampleId, codeId, excerptId, answer, because, replacesId: resolution?.id ?? null };
    const done = await resolve({ variables: { input } }).catch(() => null);
    const refused = refusalOf(done?.data?.resolveDisagreement, done?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: 'The resolution is kept.', tone: 'success' });
    close();
    onDone();
  };
  return (
    <Dialog
      title={resolution ? 'Resolve it anew' : 'Resolve this difference'}
      trigger={<Button>{resolution ? 'Resolve anew' : 'Resolve'}</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" onPress={() => void run(close)} pending={loading} pendingLabel="Keeping it">
            Keep the resolution
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <blockquote>{dispute.quote}</blockquote>
        <RadioGroup
          label={`Does “${dispute.codeName}” apply to these words?`}
          options={options}
          value={answer}
          onChange={id => isAnswer(id) && setAnswer(id)}
        />
        <TextArea label="Why" limit={500} value={because} onChange={setBecause} isRequired />
      </Stack>
    </Dialog>
  );
}

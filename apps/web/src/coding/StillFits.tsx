import { useMutation } from '@apollo/client/react';
import { Button, showToast } from '@pathways/ui';
import { refusalOf } from '../shell/refusal-of.js';
import { ConfirmCodingDocument } from './coding.documents.js';

interface StillFitsProps {
  codingId: string;
  /** The code, and the version of it that stands before the reader's eyes. */
  code: { readonly name: string; readonly version: number };
  onRefused: (refusal: string | null) => void;
  onDone?: () => void;
}

/** One press: the rule as it reads now was read, and the code fits still. */
export function StillFits({ codingId, code, onRefused, onDone }: StillFitsProps) {
  const [confirm, { loading }] = useMutation(ConfirmCodingDocument, {
    errorPolicy: 'all',
    refetchQueries: ['Codebook'],
  });
  const run = async () => {
    const input = { codingId, version: code.version };
    const answer = await confirm({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.confirmCoding, answer?.error);
    onRefused(refused);
    if (refused) return;
    showToast({ text: `“${code.name}” fits still, by version ${code.version}.`, tone: 'success' });
    onDone?.();
  };
  return (
    <Button
      icon="check"
      onPress={() => void run()}
      pending={loading}
      pendingLabel="Confirming"
      aria-label={`The code ${code.name} still fits this passage`}
    >
      Still fits
    </Button>
  );
}

import { useMutation } from '@apollo/client/react';
import { Button, showToast } from '@pathways/ui';
import { refusalOf } from '../shell/refusal-of.js';
import { SettlePassageDocument } from './coding.documents.js';

export interface PassageInQuestion {
  readonly id: string;
  readonly number: number | null;
  readonly quote: string;
}

interface MarkAnewProps {
  passage: PassageInQuestion;
  span: { revision: number; startsAt: number; endsAt: number };
  onRefused: (refusal: string | null) => void;
  onDone: () => void;
}

const shortened = (words: string) => (words.length > 24 ? `${words.slice(0, 23)}…` : words);

/** The codes of a passage whose words were changed go onto what is marked now. */
export function MarkAnew({ passage, span, onRefused, onDone }: MarkAnewProps) {
  const [settle, { loading }] = useMutation(SettlePassageDocument, {
    errorPolicy: 'all',
    refetchQueries: ['PassagesToCheck'],
  });
  const run = async () => {
    const input = { excerptId: passage.id, markedAnew: span };
    const answer = await settle({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.settlePassage, answer?.error);
    onRefused(refused);
    if (refused) return;
    showToast({ text: 'Marked anew. Your codes stand on these words now.', tone: 'success' });
    onDone();
  };
  return (
    <Button onPress={() => void run()} pending={loading} pendingLabel="Marking anew">
      {`Mark “${shortened(passage.quote)}” anew here`}
    </Button>
  );
}

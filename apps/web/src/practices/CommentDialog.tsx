import { useMutation } from '@apollo/client/react';
import { commentLimit, sentencesOf, type DraftField } from '@pathways/domain/practices';
import { Button, Dialog, Notice, RadioGroup, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { refusalOf } from '../shell/refusal-of.js';
import { CommentOnSentenceDocument } from './comment.documents.js';
import { nameOf } from './draft-shape.js';

interface CommentDialogProps {
  readonly practiceId: string;
  readonly field: DraftField;
  readonly label: string;
  readonly text: string;
}

function useComment(practiceId: string, field: DraftField) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [comment, { loading }] = useMutation(CommentOnSentenceDocument, {
    errorPolicy: 'all',
    refetchQueries: ['Practice'],
  });
  /** True when it was taken. */
  const send = async (quote: string, body: string): Promise<boolean> => {
    const input = { practiceId, id: crypto.randomUUID(), field: nameOf(field), quote, body };
    const answer = await comment({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.commentOnSentence, answer?.error);
    setRefusal(refused);
    return refused === null;
  };
  return { send, refusal, loading };
}

/** Says something about one sentence of a field. The sentences are a list, so that it works by keyboard and on a phone. */
export function CommentDialog({ practiceId, field, label, text }: CommentDialogProps) {
  const sentences = [...new Set(sentencesOf(text))];
  const [at, setAt] = useState('0');
  const [body, setBody] = useState('');
  const { send, refusal, loading } = useComment(practiceId, field);
  if (sentences.length === 0) return null;
  const run = async (close: () => void) => {
    if (!(await send(sentences[Number(at)] ?? '', body))) return;
    setBody('');
    close();
  };
  return (
    <div>
      <Dialog
        title={`Comment on a sentence of “${label}”`}
        trigger={
          <Button tone="quiet" icon="note" aria-label={`Comment on a sentence of “${label}”`}>
            Comment
          </Button>
        }
        actions={close => (
          <>
            <Button onPress={close}>Cancel</Button>
            <Button
              tone="primary"
              onPress={() => void run(close)}
              pending={loading}
              pendingLabel="Commenting"
            >
              Comment
            </Button>
          </>
        )}
      >
        <Stack>
          {refusal && <Notice tone="danger">{refusal}</Notice>}
          <RadioGroup
            label="Which sentence"
            options={sentences.map((sentence, place) => ({ id: String(place), label: sentence }))}
            value={at}
            onChange={setAt}
          />
          <TextArea
            label="What you would like to say"
            limit={commentLimit}
            value={body}
            onChange={setBody}
            isRequired
          />
        </Stack>
      </Dialog>
    </div>
  );
}

import { useMutation } from '@apollo/client/react';
import { memoLimit } from '@pathways/domain/coding';
import { Button, Notice, showToast, Stack, TextArea } from '@pathways/ui';
import { useRef, useState } from 'react';
import { refusalOf } from '../shell/refusal-of.js';
import { WriteMemoDocument } from './memo.documents.js';
import type { MemoAbout } from './MemoPad.js';

interface MemoFormProps {
  programmeId: string;
  about: MemoAbout;
  onWritten: () => void;
}

/** A new memo. Sent twice by a bad line, it is still one memo. */
export function MemoForm({ programmeId, about, onWritten }: MemoFormProps) {
  const [body, setBody] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const clientId = useRef(crypto.randomUUID());
  const [write, { loading }] = useMutation(WriteMemoDocument, { errorPolicy: 'all' });
  const run = async () => {
    const input = { programmeId, ...about, body, clientId: clientId.current };
    const answer = await write({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.writeMemo, answer?.error);
    setRefusal(refused);
    if (refused) return;
    clientId.current = crypto.randomUUID();
    setBody('');
    showToast({ text: 'The memo is kept. Only researchers of this programme read it.', tone: 'success' });
    onWritten();
  };
  return (
    <Stack gap="s">
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <TextArea
        label="New memo"
        hint="Only researchers of this programme read memos."
        rows={2}
        limit={memoLimit}
        value={body}
        onChange={setBody}
      />
      <div>
        <Button
          onPress={() => void run()}
          isDisabled={body.trim() === ''}
          pending={loading}
          pendingLabel="Keeping the memo"
        >
          Keep the memo
        </Button>
      </div>
    </Stack>
  );
}

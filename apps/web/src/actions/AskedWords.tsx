import { Button, Notice, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { useKeptText } from '../discussions/useKeptText.js';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { useVerb } from '../shell/useVerb.js';

interface AskedWordsProps<Input> {
  /** Where they are kept while they are written. */
  place: string;
  label: string;
  limit: number;
  document: Parameters<typeof useVerb<{ answer: { errors: { message: string }[] } }, Input>>[0];
  inputFor: (words: string) => Input;
  onSent: () => void;
}

/** A small box for what a cycle asks; its words are kept on the device until they are sent. */
export function AskedWords<Input>({
  place,
  label,
  limit,
  document,
  inputFor,
  onSent,
}: AskedWordsProps<Input>) {
  const [words, setWords] = useKeptText(place);
  const [fault, setFault] = useState<string | null>(null);
  const [send, isSending] = useVerb(document);
  const run = async () => {
    const refused = await send(inputFor(words));
    setFault(refused);
    if (refused !== null) return;
    setWords('');
    onSent();
  };
  return (
    <Stack gap="s">
      {fault && <Notice tone="warning">{fault}</Notice>}
      <TextArea label={label} value={words} onChange={setWords} limit={limit} rows={2} />
      <TalkCheck text={words} />
      <div>
        <Button pending={isSending} onPress={() => void run()}>
          Show the group
        </Button>
      </div>
    </Stack>
  );
}

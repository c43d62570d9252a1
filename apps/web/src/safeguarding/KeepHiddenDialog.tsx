import { Button, Dialog, Notice, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { useVerb } from '../shell/useVerb.js';
import { KeepWordsHiddenDocument } from './hidden-words.documents.js';
import { TalkCheck } from './TalkCheck.js';

interface KeepHiddenDialogProps {
  wordsId: string;
  /** Which words, for those who hear the page. */
  title: string;
  onDone: () => void;
}

/** The flag is right: the words stay out of sight for one reason, and are gone after 28 days. */
export function KeepHiddenDialog({ wordsId, title, onDone }: KeepHiddenDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [because, setBecause] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [keep, isBusy] = useVerb(KeepWordsHiddenDocument);
  const go = async () => {
    const refused = await keep({ wordsId, because });
    setFault(refused);
    if (refused !== null) return;
    setOpen(false);
    onDone();
  };
  return (
    <Dialog
      title="Keep these words hidden?"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button aria-label={`Keep hidden: ${title}`}>Keep hidden</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={isBusy} onPress={() => void go()}>
            Keep them hidden
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="danger">{fault}</Notice>}
        <p>
          Nobody reads them meanwhile. They are removed for ever after 28 days, so that a safeguarding lead
          can still ask for them until then.
        </p>
        <TextArea
          label="Why"
          hint="Read by those who decide about these words. Leave out whatever could give a pupil away."
          limit={500}
          value={because}
          onChange={setBecause}
          isRequired
        />
        <TalkCheck text={because} />
      </Stack>
    </Dialog>
  );
}

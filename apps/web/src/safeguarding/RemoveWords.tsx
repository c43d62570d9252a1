import { Button, Dialog, Notice } from '@pathways/ui';
import { useState } from 'react';
import { RemoveHiddenWordsDocument } from './flag.documents.js';
import { useFlagVerb } from './useFlagVerb.js';

/** The one thing that nobody can undo. */
export function RemoveWords(props: { contributionId: string; onDone: () => Promise<unknown> }) {
  const { contributionId, onDone } = props;
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [remove, isBusy] = useFlagVerb(RemoveHiddenWordsDocument, onDone);
  const go = async () => {
    const refused = await remove({ contributionId });
    setFault(refused);
    if (refused === null) setOpen(false);
  };
  return (
    <Dialog
      title="Remove the words for ever?"
      role="alertdialog"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button tone="quiet">Remove the words for ever</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Keep them hidden</Button>
          <Button tone="danger" pending={isBusy} onPress={() => void go()}>
            Remove for ever
          </Button>
        </>
      )}
    >
      {fault && <Notice tone="danger">{fault}</Notice>}
      <p>
        They go from every revision, every passage that researchers marked and every draft. If your
        safeguarding lead may still need them, wait: they are kept hidden for 28 days.
      </p>
    </Dialog>
  );
}

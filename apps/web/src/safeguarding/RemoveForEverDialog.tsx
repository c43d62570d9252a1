import { Button, Dialog } from '@pathways/ui';

interface RemoveForEverDialogProps {
  /** Which words, for those who hear the page. */
  title: string;
  isBusy: boolean;
  onRemove: () => void;
}

/** Asked once more, since nobody can undo it. */
export function RemoveForEverDialog({ title, isBusy, onRemove }: RemoveForEverDialogProps) {
  return (
    <Dialog
      title="Remove these words for ever?"
      role="alertdialog"
      trigger={
        <Button tone="danger" isDisabled={isBusy} aria-label={`Remove for ever: ${title}`}>
          Remove for ever
        </Button>
      }
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button
            tone="danger"
            onPress={() => {
              close();
              onRemove();
            }}
          >
            Remove for ever
          </Button>
        </>
      )}
    >
      <p>
        Nobody can bring them back. If a safeguarding lead may still need them, keep them hidden: they go by
        themselves after 28 days.
      </p>
    </Dialog>
  );
}

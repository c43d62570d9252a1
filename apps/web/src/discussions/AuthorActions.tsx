import { Button, Dialog, Menu } from '@pathways/ui';
import { useState } from 'react';
import { MoveDialog } from './MoveDialog.js';
import type { Contribution } from './room.documents.js';
import { useRoomTools } from './RoomTools.js';

interface AuthorActionsProps {
  contribution: Contribution;
  onEdit: () => void;
}

/** What an author may do with their own words, and a facilitator with anybody's. */
export function AuthorActions({ contribution, onEdit }: AuthorActionsProps) {
  const { viewerCanEdit, viewerCanDelete, viewerCanConsentToResearch, researchConsent } = contribution;
  const [isDeleting, setIsDeleting] = useState(false);
  const [isMoving, setIsMoving] = useState(false);
  const { write } = useRoomTools();
  const turnConsent = () =>
    write({ kind: 'consent', input: { contributionId: contribution.id, given: !researchConsent } });
  const actions = [
    ...(viewerCanEdit ? [{ id: 'edit', label: 'Edit', onAction: onEdit }] : []),
    ...(contribution.viewerCanMove
      ? [{ id: 'move', label: 'Move to another section', onAction: () => setIsMoving(true) }]
      : []),
    ...(viewerCanConsentToResearch
      ? [
          {
            id: 'consent',
            label: researchConsent ? 'Close it to research' : 'Open it to research',
            onAction: () => void turnConsent(),
          },
        ]
      : []),
    ...(viewerCanDelete
      ? [
          {
            id: 'delete',
            label: contribution.isViewers ? 'Delete' : 'Take out of sight',
            onAction: () => setIsDeleting(true),
          },
        ]
      : []),
  ];
  if (actions.length === 0) return null;
  return (
    <>
      <Menu label="More" icon="more" actions={actions} />
      <MoveDialog contribution={contribution} isOpen={isMoving} onOpenChange={setIsMoving} />
      <DeleteDialog contribution={contribution} isOpen={isDeleting} onOpenChange={setIsDeleting} />
    </>
  );
}

interface DeleteDialogProps {
  contribution: Contribution;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

function DeleteDialog({ contribution, isOpen, onOpenChange }: DeleteDialogProps) {
  const { write } = useRoomTools();
  const run = (close: () => void) => {
    write({ kind: 'delete', input: { contributionId: contribution.id } });
    close();
  };
  const verb = contribution.isViewers ? 'Delete' : 'Take out of sight';
  return (
    <Dialog
      title={`${verb}?`}
      role="alertdialog"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={close => (
        <>
          <Button onPress={close}>Keep it</Button>
          <Button tone="danger" onPress={() => run(close)}>
            {verb}
          </Button>
        </>
      )}
    >
      <p>
        The words disappear for everybody, with their history. A line stays in their place, and so do the
        replies. This cannot be undone.
      </p>
    </Dialog>
  );
}

import { useMutation } from '@apollo/client/react';
import { announce, Button, Dialog, Menu, showToast } from '@pathways/ui';
import { useState } from 'react';
import type { Contribution, ContributionNode } from './room.documents.js';
import { useRoomTools } from './RoomTools.js';
import { ConsentToResearchDocument, DeleteContributionDocument } from './verb.documents.js';

interface AuthorActionsProps {
  contribution: Contribution;
  onEdit: () => void;
}

interface Answered {
  readonly contribution?: ContributionNode | null;
  readonly errors: readonly { readonly message: string }[];
}

/** Applies what the server answered, or says why not. */
function useTold() {
  const { follower } = useRoomTools();
  return (answered: Answered | undefined, done: string) => {
    if (answered?.contribution) {
      follower.apply([answered.contribution]);
      announce(done);
      return;
    }
    const text = answered?.errors[0]?.message ?? 'That did not reach the server. Try again.';
    showToast({ text, tone: 'danger' });
  };
}

/** What an author may do with their own words, and a facilitator with anybody's. */
export function AuthorActions({ contribution, onEdit }: AuthorActionsProps) {
  const { viewerCanEdit, viewerCanDelete, viewerCanConsentToResearch, researchConsent } = contribution;
  const [isDeleting, setIsDeleting] = useState(false);
  const [consent] = useMutation(ConsentToResearchDocument, { fetchPolicy: 'no-cache' });
  const told = useTold();
  const turnConsent = async () => {
    const input = { contributionId: contribution.id, given: !researchConsent };
    const answered = await consent({ variables: { input } }).catch(() => undefined);
    told(answered?.data?.consentToResearch, researchConsent ? 'Closed to research.' : 'Open to research.');
  };
  const actions = [
    ...(viewerCanEdit ? [{ id: 'edit', label: 'Edit', onAction: onEdit }] : []),
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
      <DeleteDialog
        contribution={contribution}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        told={told}
      />
    </>
  );
}

interface DeleteDialogProps {
  contribution: Contribution;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  told: (answered: Answered | undefined, done: string) => void;
}

function DeleteDialog({ contribution, isOpen, onOpenChange, told }: DeleteDialogProps) {
  const [remove, { loading }] = useMutation(DeleteContributionDocument, { fetchPolicy: 'no-cache' });
  const run = async (close: () => void) => {
    const input = { contributionId: contribution.id };
    const answered = await remove({ variables: { input } }).catch(() => undefined);
    told(answered?.data?.deleteContribution, 'Deleted.');
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
          <Button tone="danger" pending={loading} onPress={() => void run(close)}>
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

import { useMutation } from '@apollo/client/react';
import { bodyAtMost } from '@pathways/domain/discussions';
import { Button, Dialog, FailedState, Loading, Notice, Stack, TextArea } from '@pathways/ui';
import { useCallback, useEffect, useState } from 'react';
import { OpenHiddenWordsDocument, RewordContributionDocument } from './flag.documents.js';
import { TalkCheck } from './TalkCheck.js';
import { useFlagVerb } from './useFlagVerb.js';

interface RewordDialogProps {
  contributionId: string;
  onDone: () => Promise<unknown>;
}

/** The author gets their words back to mend them. Other words stand at once. */
export function RewordDialog({ contributionId, onDone }: RewordDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      title="Put it in other words"
      width="wide"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button tone="primary">Put it in other words</Button>}
    >
      {isOpen && <Words contributionId={contributionId} onDone={onDone} onClose={() => setOpen(false)} />}
    </Dialog>
  );
}

function Words({ contributionId, onDone, onClose }: RewordDialogProps & { onClose: () => void }) {
  const [open, { data, error }] = useMutation(OpenHiddenWordsDocument, { fetchPolicy: 'no-cache' });
  const load = useCallback(
    () => open({ variables: { input: { contributionId, because: '' } } }).catch(() => undefined),
    [open, contributionId],
  );
  useEffect(() => void load(), [load]);
  if (error) return <FailedState onRetry={() => void load()} />;
  if (!data) return <Loading label="Opening your words" />;
  const { words, revision, errors } = data.answer;
  if (words === null || revision === null) return <Notice tone="danger">{errors[0]?.message}</Notice>;
  return <Rewording {...{ contributionId, onDone, onClose, words, revision }} />;
}

interface RewordingProps extends RewordDialogProps {
  words: string;
  revision: number;
  onClose: () => void;
}

function Rewording({ contributionId, words, revision, onDone, onClose }: RewordingProps) {
  const [body, setBody] = useState(words);
  const [fault, setFault] = useState<string | null>(null);
  const [reword, isBusy] = useFlagVerb(RewordContributionDocument, onDone);
  const go = async () => {
    const refused = await reword({ contributionId, body, expectedRevision: revision });
    setFault(refused);
    if (refused === null) onClose();
  };
  return (
    <Stack>
      {fault && <Notice tone="danger">{fault}</Notice>}
      <TextArea
        label="Your words"
        hint="Leave out what tells who is meant: names, initials, a rare need, a street. Plain text; pictures and tables go with the flagged wording."
        limit={bodyAtMost}
        value={body}
        onChange={setBody}
        rows={6}
      />
      <TalkCheck text={body} />
      <div>
        <Button tone="primary" pending={isBusy} onPress={() => void go()}>
          Show these words instead
        </Button>
      </div>
    </Stack>
  );
}

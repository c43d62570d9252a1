import { useMutation } from '@apollo/client/react';
import { outcomeAtMost } from '@pathways/domain/discussions';
import { announce, Button, Dialog, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { useRoomTools } from './RoomTools.js';
import { useDraft } from './useDraft.js';
import { CloseRoundDocument } from './verb.documents.js';

/** The facilitator ends the round with what was learned and what will be tried. */
export function CloseRoundDialog({ discussionId }: { discussionId: string }) {
  const { follower, kept } = useRoomTools();
  const draft = useDraft(kept, `outcome:${discussionId}`);
  const [fault, setFault] = useState<string>();
  const [closeRound, { loading }] = useMutation(CloseRoundDocument, { fetchPolicy: 'no-cache' });
  const run = async (close: () => void) => {
    const input = { discussionId, outcome: draft.text };
    const answered = await closeRound({ variables: { input } }).catch(() => undefined);
    const told = answered?.data?.closeRound;
    if (!told?.discussion)
      return setFault(told?.errors[0]?.message ?? 'This did not reach the server. Try again.');
    draft.clear();
    announce('The round is closed.');
    close();
    await follower.catchUp();
  };
  return (
    <Dialog
      title="Close the round"
      trigger={<Button icon="lock">Close the round</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Not yet</Button>
          <Button tone="primary" pending={loading} onPress={() => void run(close)}>
            Close the round
          </Button>
        </>
      )}
    >
      <Stack>
        <p>Nobody can add or change anything afterwards. The outcome stays at the top of the discussion.</p>
        <TextArea
          label="Outcome"
          hint="What was learned, what will be tried, by whom and by when."
          value={draft.text}
          onChange={draft.change}
          limit={outcomeAtMost}
          rows={5}
          error={fault}
        />
      </Stack>
    </Dialog>
  );
}

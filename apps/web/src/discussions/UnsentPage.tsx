import { ButtonLink, EmptyState, Loading, Page, Skeleton, Stack } from '@pathways/ui';
import { useMemo } from 'react';
import { RoomToolsContext, type RoomTools } from './RoomTools.js';
import { SendingCard } from './SendingCard.js';
import { useSendings, useWriting, type Writing } from './writing.js';

/** `/unsent`: everything of one's own that the server does not have, from all rooms, also those that are closed to one by now. */
export function UnsentPage() {
  const writing = useWriting();
  if (!writing) {
    return (
      <Loading label="Looking what is kept on this device">
        <Skeleton height="12rem" />
      </Loading>
    );
  }
  return <Unsent writing={writing} />;
}

function Unsent({ writing: { outbox, kept } }: { writing: Writing }) {
  const sendings = useSendings(outbox);
  const tools = useMemo<RoomTools>(
    () => ({
      outbox,
      kept,
      sendings,
      roomId: '',
      schools: [],
      areDevicesAsked: true,
      write: write => outbox.add('', write),
      follower: { apply: () => undefined, catchUp: () => Promise.resolve() },
    }),
    [kept, outbox, sendings],
  );
  return (
    <Page
      title="Not sent yet"
      lead="It is kept on this device, and sent in the order in which you wrote it as soon as there is a connection."
    >
      <RoomToolsContext value={tools}>
        {sendings.length === 0 ? (
          <EmptyState
            title="Everything is sent"
            icon="check"
            action={<ButtonLink href="/">See your groups</ButtonLink>}
          >
            <p>Nothing of yours waits on this device.</p>
          </EmptyState>
        ) : (
          <Stack gap="l">
            {sendings.map(sending => (
              <SendingCard key={sending.clientId} sending={sending} isAlone />
            ))}
          </Stack>
        )}
      </RoomToolsContext>
    </Page>
  );
}

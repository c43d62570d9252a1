import { Disclosure, EmptyState, Notice, Page, Stack } from '@pathways/ui';
import { useMemo } from 'react';
import { readFragment } from '../gql/index.js';
import { NewContributionsBar } from './NewContributionsBar.js';
import { DiscussionFrame, RoomFrame } from './room.documents.js';
import type { RoomFollower } from './room-follower.js';
import type { RoomState } from './room-state.js';
import { RoomAside } from './RoomAside.js';
import { RoomToolsContext } from './RoomTools.js';
import { TalkView } from './TalkView.js';
import { useOutbox } from './useOutbox.js';
import { capitalised } from './words.js';

export interface RoomViewProps {
  room: RoomState;
  person: string;
  follower: RoomFollower;
  arrived: readonly string[];
  markSeen: (ids: readonly string[]) => void;
}

/** The open room: the discussion of the cycle that runs, earlier ones below it, the group beside it. */
export function RoomView({ room, person, follower, arrived, markSeen }: RoomViewProps) {
  const frame = readFragment(RoomFrame, room);
  const [latest, ...earlier] = room.discussions;
  const { outbox, sendings, kept } = useOutbox(person, follower);
  const schools = frame.viewerSchools;
  const tools = useMemo(
    () => ({ follower, outbox, sendings, kept, schools }),
    [follower, outbox, sendings, kept, schools],
  );
  return (
    <RoomToolsContext value={tools}>
      <Page
        title={frame.name}
        kicker={`${capitalised(frame.kind)} · ${frame.programmeName}`}
        lead={latest && readFragment(DiscussionFrame, latest).cycleName}
        aside={<RoomAside room={frame} />}
      >
        <Stack gap="l">
          {frame.endedAt && (
            <Notice title="This group has ended" live={false}>
              Everything said stays readable. Nothing new can be written.
            </Notice>
          )}
          {latest ? (
            <TalkView talk={latest} arrived={arrived} />
          ) : (
            <EmptyState title="The discussion has not begun" icon="calendar">
              <p>It opens with the prompt sheet of the cycle. Your coordinator chooses it.</p>
            </EmptyState>
          )}
          {earlier.map(talk => (
            <Disclosure key={talk.id} title={readFragment(DiscussionFrame, talk).cycleName} level={2}>
              <TalkView talk={talk} arrived={arrived} />
            </Disclosure>
          ))}
        </Stack>
        <NewContributionsBar arrived={arrived} onSeen={markSeen} />
      </Page>
    </RoomToolsContext>
  );
}

import { ButtonLink, EmptyState, Notice, Page, Stack } from '@pathways/ui';
import type { RoomFrameFragment } from '../gql/graphql.js';
import { CharterCall } from '../charter/CharterCall.js';
import { ResearchMarks } from '../coding/ResearchMarks.js';
import { readFragment } from '../gql/index.js';
import { EarlierTalk } from './EarlierTalk.js';
import { FirstUnread } from './FirstUnread.js';
import { NewContributionsBar } from './NewContributionsBar.js';
import { DiscussionFrame, RoomFrame } from './room.documents.js';
import type { RoomFollower } from './room-follower.js';
import type { RoomState } from './room-state.js';
import { RoomAside } from './RoomAside.js';
import { RoomToolsContext } from './RoomTools.js';
import { TalkView } from './TalkView.js';
import { useDeepLink, useLinkedContribution } from './useDeepLink.js';
import { isWhole, unreadIn } from './unread.js';
import { useReading } from './useReading.js';
import { useRoomWriting } from './useRoomWriting.js';
import { capitalised, toldSchools } from './words.js';
import type { Writing } from './writing.js';

export interface RoomViewProps {
  room: RoomState;
  writing: Writing;
  follower: RoomFollower;
  arrived: readonly string[];
  markSeen: (ids: readonly string[]) => void;
}

/** The open room: the discussion of the cycle that runs, earlier ones below it, the group beside it. */
export function RoomView({ room, writing, follower, arrived, markSeen }: RoomViewProps) {
  const frame = readFragment(RoomFrame, room);
  const [latest, ...earlier] = room.discussions;
  const linked = useLinkedContribution();
  const unread = unreadIn(room);
  useDeepLink(linked, room);
  useReading(room.id, writing.kept, unread);
  const tools = useRoomWriting(writing, { ...room, follower, schools: frame.viewerSchools });
  return (
    <RoomToolsContext value={tools}>
      <Page
        title={frame.name}
        kicker={`${capitalised(frame.kind)} · ${frame.programmeName}`}
        lead={<RoomLead frame={frame} cycle={latest && readFragment(DiscussionFrame, latest).cycleName} />}
        actions={<RoomPlaces frame={frame} unread={unread} isWhole={isWhole(room)} />}
        aside={<RoomAside room={frame} />}
      >
        <Stack gap="l">
          {frame.viewerSchools.length > 0 && !frame.endedAt && <CharterCall room={room.id} />}
          {frame.endedAt && (
            <Notice title="This group has ended" live={false}>
              Everything said stays readable. Nothing new can be written.
            </Notice>
          )}
          {latest ? (
            <TalkView talk={latest} />
          ) : (
            <EmptyState title="The discussion has not begun" icon="calendar">
              <p>It opens with the prompt sheet of the cycle. Your coordinator chooses it.</p>
            </EmptyState>
          )}
          <ResearchMarks groupId={room.id} roomNumber={room.number} />
          {earlier.map(talk => (
            <EarlierTalk key={talk.id} talk={talk} linked={linked} />
          ))}
        </Stack>
        <NewContributionsBar arrived={arrived} onSeen={markSeen} />
      </Page>
    </RoomToolsContext>
  );
}

/** On a phone the group itself stands below the talk, so its schools are named at the top. */
function RoomLead({ frame, cycle }: { frame: RoomFrameFragment; cycle: string | undefined }) {
  const here = frame.schools.filter(school => !school.leftAt).map(school => school.name);
  if (here.length === 0) return <p>{cycle && `${cycle}. `}Every school has left this group.</p>;
  return (
    <p>
      {cycle && `${cycle}, with `}
      {toldSchools(here)}
    </p>
  );
}

interface RoomPlacesProps {
  frame: RoomFrameFragment;
  unread: readonly string[];
  isWhole: boolean;
}

/** What else one does with this room's talk. */
function RoomPlaces({ frame, ...reading }: RoomPlacesProps) {
  return (
    <>
      <FirstUnread {...reading} />
      {frame.kind === 'family' && frame.viewerRole !== 'RESEARCHER' && (
        <ButtonLink href={`/families/${frame.id}`}>The family’s graph</ButtonLink>
      )}
      {frame.viewerRole !== 'RESEARCHER' && frame.viewerRole !== 'GUEST' && (
        <>
          <ButtonLink href={`/groups/${frame.id}/meetings`} icon="calendar">
            Meetings
          </ButtonLink>
          <ButtonLink href={`/groups/${frame.id}/actions`} icon="check">
            Actions and ideas
          </ButtonLink>
        </>
      )}
      <ButtonLink href={`/search?room=${frame.id}`} icon="search">
        Search
      </ButtonLink>
      {frame.viewerRole === 'RESEARCHER' && (
        <ButtonLink href={`/groups/${frame.id}/coding`}>Code passages</ButtonLink>
      )}
      {frame.viewerSchools.length > 0 && <ButtonLink href="/consent">Passages to consent to</ButtonLink>}
    </>
  );
}

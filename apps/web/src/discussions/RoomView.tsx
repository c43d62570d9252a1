import { ButtonLink, Disclosure, EmptyState, Notice, Page, Stack } from '@pathways/ui';
import { useMemo } from 'react';
import type { RoomFrameFragment } from '../gql/graphql.js';
import { ResearchMarks } from '../coding/ResearchMarks.js';
import { readFragment } from '../gql/index.js';
import { NewContributionsBar } from './NewContributionsBar.js';
import { contributionOf, DiscussionFrame, RoomFrame } from './room.documents.js';
import type { RoomFollower } from './room-follower.js';
import type { RoomState } from './room-state.js';
import { RoomAside } from './RoomAside.js';
import { RoomToolsContext } from './RoomTools.js';
import { TalkView } from './TalkView.js';
import { useDeepLink, useLinkedContribution } from './useDeepLink.js';
import { useOutbox } from './useOutbox.js';
import { capitalised, toldSchools } from './words.js';

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
  const linked = useLinkedContribution();
  useDeepLink(linked, true);
  const tools = useMemo(
    () => ({ follower, outbox, sendings, kept, schools }),
    [follower, outbox, sendings, kept, schools],
  );
  return (
    <RoomToolsContext value={tools}>
      <Page
        title={frame.name}
        kicker={`${capitalised(frame.kind)} · ${frame.programmeName}`}
        lead={<RoomLead frame={frame} cycle={latest && readFragment(DiscussionFrame, latest).cycleName} />}
        actions={<RoomPlaces frame={frame} />}
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
          <ResearchMarks groupId={room.id} roomNumber={room.number} />
          {earlier.map(talk => (
            <Disclosure
              key={talk.id}
              title={readFragment(DiscussionFrame, talk).cycleName}
              level={2}
              defaultExpanded={talk.contributions.nodes.some(node => contributionOf(node).id === linked)}
            >
              <TalkView talk={talk} arrived={arrived} />
            </Disclosure>
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
  return (
    <p>
      {cycle && `${cycle}, with `}
      {toldSchools(here)}
    </p>
  );
}

/** What else one does with this room's talk. */
function RoomPlaces({ frame }: { frame: RoomFrameFragment }) {
  return (
    <>
      {frame.kind === 'family' && frame.viewerRole !== 'RESEARCHER' && (
        <ButtonLink href={`/families/${frame.id}`}>The family’s graph</ButtonLink>
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

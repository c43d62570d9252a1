import { ButtonLink, FailedState, Loading, Notice, Page, RefusedState, Skeleton, Stack } from '@pathways/ui';
import { useParams } from 'react-router';
import type { MeetingFieldsFragment } from '../gql/graphql.js';
import { AgendaView } from './AgendaView.js';
import { ArrangeMeeting } from './ArrangeMeeting.js';
import { kindWords, titleWords, whenWords } from './meeting-words.js';
import styles from './Meetings.module.css';
import { MinutesPart } from './MinutesPart.js';
import { PollView } from './PollView.js';
import { ReturnQuestions } from '../actions/ReturnQuestions.js';
import { FlagInPlace } from '../safeguarding/FlagInPlace.js';
import { useMeeting } from './useMeeting.js';
import { VisitPart } from './VisitPart.js';
import { WhetherMet } from './WhetherMet.js';

/** `/groups/:id/meetings/:meeting`: before, at and after it. */
export function MeetingPage() {
  const { id = '', meeting: meetingId = '' } = useParams();
  const { meeting, error, refetch } = useMeeting(id, meetingId);
  if (meeting) return <Seen meeting={meeting} />;
  if (meeting === null) {
    return (
      <Page title="This meeting is not open to you">
        <RefusedState action={<ButtonLink href="/">See your groups</ButtonLink>} />
      </Page>
    );
  }
  return (
    <Page title="Meeting">
      {error ? (
        <FailedState onRetry={() => void refetch().catch(() => undefined)} />
      ) : (
        <Loading label="Loading the meeting">
          <Skeleton height="30rem" />
        </Loading>
      )}
    </Page>
  );
}

const kickerOf = ({ kind, hostName, isElsewhere }: MeetingFieldsFragment): string =>
  [kindWords[kind], hostName && `at ${hostName}`, isElsewhere && '· held elsewhere']
    .filter(Boolean)
    .join(' ');

function Seen({ meeting }: { meeting: MeetingFieldsFragment }) {
  const { groupId, groupName, id, state, startsAt, serverNow, kind } = meeting;
  const hasBegun = startsAt !== null && startsAt <= serverNow;
  const isOn = state === 'SETTLED';
  // Somebody may still be talking an hour after the end.
  const isOver = hasBegun && Date.parse(serverNow) > Date.parse(startsAt) + (meeting.length + 60) * 60_000;
  return (
    <Page
      title={titleWords(meeting)}
      kicker={kickerOf(meeting)}
      breadcrumbs={[
        { label: groupName, href: `/groups/${groupId}` },
        { label: 'Meetings', href: `/groups/${groupId}/meetings` },
      ]}
      lead={<Facts meeting={meeting} />}
      actions={
        isOn && (
          <>
            {meeting.videoLink && !isOver && (
              <ButtonLink tone="primary" icon="external" href={meeting.videoLink}>
                Join by video
              </ButtonLink>
            )}
            {meeting.viewerCanTurnClock && (
              <ButtonLink icon="clock" href={`/groups/${groupId}/meetings/${id}/clock`}>
                Action-learning clock
              </ButtonLink>
            )}
          </>
        )
      }
    >
      <Stack gap="l">
        {state === 'CANCELLED' && (
          <Notice tone="warning" title="This meeting was cancelled" live={false}>
            Calendars were told. Find another time when you are ready.
          </Notice>
        )}
        {state === 'POLLING' && <PollView meeting={meeting} />}
        {isOn && hasBegun && <WhetherMet meeting={meeting} />}
        {meeting.viewerCanArrange && !hasBegun && <ArrangeMeeting meeting={meeting} />}
        {isOn && <ReturnQuestions group={groupId} meeting={id} before={startsAt} />}
        {state !== 'CANCELLED' && kind === 'MEETING' && !hasBegun && <AgendaView meeting={meeting} />}
        {kind !== 'MEETING' && hasBegun && <VisitPart meeting={meeting} />}
        {isOn && <MinutesPart meeting={meeting} />}
        {kind === 'MEETING' && hasBegun && <AgendaView meeting={meeting} />}
      </Stack>
    </Page>
  );
}

function Facts({ meeting }: { meeting: MeetingFieldsFragment }) {
  const { id, isHidden, startsAt, length, place, purpose, proposedByName } = meeting;
  return (
    <>
      <p className={styles['when']}>
        {startsAt ? `${whenWords(startsAt)}, ${length} minutes` : `A time is being chosen, ${length} minutes`}
      </p>
      {place && <p>{place}</p>}
      {purpose && <p className={styles['words']}>{purpose}</p>}
      <p className={styles['quiet']}>Proposed by {proposedByName}</p>
      <FlagInPlace which={{ kind: 'MEETING', wordsId: id }} isHidden={isHidden} />
    </>
  );
}

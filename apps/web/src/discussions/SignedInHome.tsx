import { useQuery } from '@apollo/client/react';
import { ButtonLink, EmptyState, FailedState, Loading, Page, Section, Skeleton, Stack } from '@pathways/ui';
import { ConsentsWaiting } from '../coding/ConsentsWaiting.js';
import { WordsWaiting } from '../practices/WordsWaiting.js';
import { FlagsWaiting } from '../safeguarding/FlagsWaiting.js';
import { OffersWaiting } from '../offers/OffersWaiting.js';
import { CoordinatorDesk } from '../programmes/CoordinatorDesk.js';
import { holds, type Viewer } from '../viewer.js';
import { HomeDocument } from './home.documents.js';
import { OwnActions } from '../actions/OwnActions.js';
import { OwnExchanges } from '../actions/OwnExchanges.js';
import { OwnMeetings } from '../meetings/OwnMeetings.js';
import { Places } from './Places.js';
import { RoomList, type Room } from './RoomList.js';

/** Who may have a flag to settle. */
const settlers = [
  'FACILITATOR',
  'COORDINATOR',
  'EDITOR',
  'RESEARCHER',
  'LA_OFFICER',
  'ADMINISTRATOR',
] as const;

/** `/` for a person: their groups, the liveliest first, and what waits. */
export function SignedInHome({ viewer }: { viewer: Viewer }) {
  const { data, loading, error, refetch } = useQuery(HomeDocument, { fetchPolicy: 'cache-and-network' });
  const [firstName] = viewer.name.split(' ');
  return (
    <Page title={`Welcome, ${firstName}`} documentTitle="Home">
      {data ? (
        <Stack gap="l">
          {holds(viewer, ...settlers) && <FlagsWaiting />}
          {holds(viewer, 'COORDINATOR') && <CoordinatorDesk />}
          {holds(viewer, 'SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE') && (
            <>
              <OffersWaiting />
              <ConsentsWaiting />
              <WordsWaiting />
            </>
          )}
          {holds(viewer, 'SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE', 'FACILITATOR') && <OwnMeetings />}
          {holds(viewer, 'SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE') && <OwnActions />}
          <Rooms rooms={data.rooms.nodes} viewer={viewer} />
          {holds(viewer, 'SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE') && <OwnExchanges />}
          <Places viewer={viewer} />
        </Stack>
      ) : loading ? (
        <Loading label="Loading your groups">
          <Skeleton height="14rem" />
        </Loading>
      ) : (
        error && <FailedState onRetry={() => void refetch().catch(() => undefined)} />
      )}
    </Page>
  );
}

function Rooms({ rooms, viewer }: { rooms: readonly Room[]; viewer: Viewer }) {
  const own = rooms.filter(room => room.viewerRole !== 'RESEARCHER');
  const studied = rooms.filter(room => room.viewerRole === 'RESEARCHER');
  const worksElsewhere = holds(
    viewer,
    'COORDINATOR',
    'RESEARCHER',
    'EDITOR',
    'ADMINISTRATOR',
    'STEERING_MEMBER',
    'LA_OFFICER',
  );
  return (
    <>
      {own.length > 0 && (
        <Section
          title="Your groups"
          actions={
            <ButtonLink href="/search" icon="search">
              Search
            </ButtonLink>
          }
        >
          <RoomList label="Your groups" rooms={own} />
        </Section>
      )}
      {studied.length > 0 && (
        <Section
          title="Rooms open to research"
          lead="Their charters let you read. The members see that you were there."
        >
          <RoomList label="Rooms open to research" rooms={studied} />
        </Section>
      )}
      {rooms.length === 0 && !worksElsewhere && (
        <EmptyState
          title="You are not in a group yet"
          icon="group"
          action={<ButtonLink href="/schools">Look at schools</ButtonLink>}
        >
          <p>
            A coordinator forms groups of similar schools and invites their people by e-mail. Open the link in
            your invitation, and your group appears here.
          </p>
        </EmptyState>
      )}
    </>
  );
}

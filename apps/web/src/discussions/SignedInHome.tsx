import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  Count,
  EmptyState,
  FailedState,
  List,
  ListRow,
  Loading,
  Page,
  Section,
  Skeleton,
  Stack,
  TimeStamp,
} from '@pathways/ui';
import { ConsentsWaiting } from '../coding/ConsentsWaiting.js';
import { OffersWaiting } from '../offers/OffersWaiting.js';
import { graphql } from '../gql/index.js';
import type { HomeQuery } from '../gql/graphql.js';
import { holds, type Viewer } from '../viewer.js';
import { capitalised, counted, roleWord, toldSchools } from './words.js';

const HomeDocument = graphql(`
  query Home {
    rooms(first: 50) {
      nodes {
        id
        name
        kind
        programmeName
        cycleName
        schoolNames
        lastActivityAt
        unread
        isRoundOpen
        viewerRole
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

type Room = HomeQuery['rooms']['nodes'][number];

/** `/` for a person: their groups, the liveliest first, and what waits. */
export function SignedInHome({ viewer }: { viewer: Viewer }) {
  const { data, loading, error, refetch } = useQuery(HomeDocument, { fetchPolicy: 'cache-and-network' });
  const [firstName] = viewer.name.split(' ');
  return (
    <Page title={`Welcome, ${firstName}`} documentTitle="Home">
      {data ? (
        <Stack gap="l">
          {holds(viewer, 'SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE') && (
            <>
              <OffersWaiting />
              <ConsentsWaiting />
            </>
          )}
          <Rooms rooms={data.rooms.nodes} viewer={viewer} />
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

function RoomList({ label, rooms }: { label: string; rooms: readonly Room[] }) {
  return (
    <List label={label}>
      {rooms.map(room => (
        <ListRow
          key={room.id}
          title={room.name}
          href={`/groups/${room.id}`}
          fresh={room.unread > 0 ? counted(room.unread, 'new contribution') : undefined}
          detail={
            <>
              {toldSchools(room.schoolNames)}
              {room.schoolNames.length > 0 && <br />}
              {capitalised(room.kind)}, {room.cycleName}, {room.programmeName}. You are here as{' '}
              {roleWord[room.viewerRole]}.{!room.isRoundOpen && ' The round is closed.'}
            </>
          }
          end={
            <>
              {room.unread > 0 && <Count value={room.unread} label="new" />}{' '}
              <TimeStamp at={room.lastActivityAt} />
            </>
          }
        />
      ))}
    </List>
  );
}

const places = [
  {
    roles: ['COORDINATOR', 'STEERING_MEMBER'],
    href: '/programmes',
    label: 'Programmes',
    detail: 'Schools, cycles, prompt sheets and formation.',
  },
  {
    roles: ['LA_OFFICER'],
    href: '/schools',
    label: 'Schools',
    detail: 'The register with its published figures.',
  },
  {
    roles: ['RESEARCHER', 'EDITOR'],
    href: '/practices',
    label: 'Practices',
    detail: 'Codes, drafts, review and publication.',
  },
  {
    roles: ['ADMINISTRATOR'],
    href: '/administration/people',
    label: 'Administration',
    detail: 'People, roles and imports.',
  },
] as const;

/** Where the work of coordinators, researchers, editors and administrators is done. */
function Places({ viewer }: { viewer: Viewer }) {
  const open = places.filter(place => holds(viewer, ...place.roles));
  if (open.length === 0) return null;
  return (
    <Section title="Your work">
      <List label="Your work">
        {open.map(place => (
          <ListRow key={place.href} title={place.label} href={place.href} detail={place.detail} />
        ))}
      </List>
    </Section>
  );
}

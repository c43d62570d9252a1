import { useMutation, useQuery } from '@apollo/client/react';
import {
  Button,
  FailedState,
  Loading,
  Notice,
  Page,
  Row,
  Section,
  Skeleton,
  Stack,
  TimeStamp,
} from '@pathways/ui';
import { graphql } from '../gql/index.js';
import styles from './Meetings.module.css';

const CalendarLinkDocument = graphql(`
  query CalendarLink {
    calendarLinkMadeAt
  }
`);

const MakeCalendarLinkDocument = graphql(`
  mutation MakeCalendarLink {
    makeCalendarLink {
      address
    }
  }
`);

const EndCalendarLinkDocument = graphql(`
  mutation EndCalendarLink {
    endCalendarLink {
      errors {
        message
      }
    }
  }
`);

/** `/me/calendar`: one's meetings in a calendar of one's own choice. */
export function CalendarPage() {
  const { data, error, refetch } = useQuery(CalendarLinkDocument, { fetchPolicy: 'cache-and-network' });
  const again = { refetchQueries: [CalendarLinkDocument] };
  const [make, made] = useMutation(MakeCalendarLinkDocument, again);
  const [end, ended] = useMutation(EndCalendarLinkDocument, again);
  const address = made.data?.makeCalendarLink.address;
  const since = data?.calendarLinkMadeAt;
  return (
    <Page
      title="Your meetings in your calendar"
      lead="Subscribe once, and your calendar follows: times, places and video links. What a meeting is about and what was said stay in Pathways."
    >
      {error && !data && <FailedState onRetry={() => void refetch()} />}
      {!data && !error && (
        <Loading label="Looking">
          <Skeleton height="12rem" />
        </Loading>
      )}
      {data && (
        <Section title="The address">
          <Stack>
            {(made.error ?? ended.error) && <Notice tone="warning">That did not work. Try again.</Notice>}
            {address && since && <NewAddress address={address} />}
            {since && !address && (
              <p>
                Your calendar has an address, made <TimeStamp at={since} form="day" />. Whoever knows it sees
                when and where you meet.
              </p>
            )}
            {!since && <p>Your calendar has no address.</p>}
            <Row>
              <Button
                tone="primary"
                pending={made.loading}
                onPress={() => void make().catch(() => undefined)}
              >
                {since ? 'Make another address' : 'Make an address'}
              </Button>
              {since && (
                <Button
                  pending={ended.loading}
                  onPress={() => {
                    made.reset();
                    void end().catch(() => undefined);
                  }}
                >
                  End it
                </Button>
              )}
            </Row>
            {since && <p className={styles['quiet']}>Another address ends this one at once.</p>}
          </Stack>
        </Section>
      )}
    </Page>
  );
}

function NewAddress({ address }: { address: string }) {
  return (
    <Notice tone="success" title="Copy it now: it is not shown again">
      <p className={styles['address']}>
        <code>{address}</code>
      </p>
      <p>
        In Outlook choose “Add calendar, from internet”; in Google Calendar “From URL”; on an iPhone “Add
        subscription calendar”.
      </p>
      <Button icon="copy" onPress={() => void navigator.clipboard.writeText(address).catch(() => undefined)}>
        Copy
      </Button>
    </Notice>
  );
}

import { useMutation } from '@apollo/client/react';
import { Button, List, ListRow, Section, showToast, Tag, TimeStamp } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { browserWords } from './browser-words.js';

export const MySessionsFragment = graphql(`
  fragment MySessions_session on Session {
    id
    userAgent
    signedInAt
    lastSeenAt
    isCurrent
  }
`);

const EndSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      endedId
      errors {
        message
      }
    }
  }
`);

const EverywhereDocument = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      errors {
        message
      }
    }
  }
`);

interface MySessionsProps {
  sessions: readonly FragmentType<typeof MySessionsFragment>[];
  onChanged: () => void;
}

export function MySessions({ sessions, onChanged }: MySessionsProps) {
  const mine = readFragment(MySessionsFragment, sessions);
  const [end, { loading }] = useMutation(EndSessionDocument);
  const [everywhere, leaving] = useMutation(EverywhereDocument);
  const failed = () => showToast({ text: 'This did not work. Try again in a moment.', tone: 'danger' });
  const endOne = (sessionId: string) => end({ variables: { input: { sessionId } } }).then(onChanged, failed);
  const endAll = () => everywhere().then(() => location.assign('/sign-out#left'), failed);
  return (
    <Section
      title="Where you are signed in"
      actions={
        <Button onPress={() => void endAll()} pending={leaving.loading} pendingLabel="Signing out">
          Sign out everywhere
        </Button>
      }
    >
      <List label="Where you are signed in">
        {mine.map(({ id, userAgent, signedInAt, lastSeenAt, isCurrent }) => (
          <ListRow
            key={id}
            title={browserWords(userAgent ?? null)}
            detail={
              <>
                Since <TimeStamp at={signedInAt} form="day" />, last used <TimeStamp at={lastSeenAt} />
              </>
            }
            end={
              isCurrent ? (
                <Tag tone="success">This browser</Tag>
              ) : (
                <Button onPress={() => void endOne(id)} isDisabled={loading}>
                  Sign out there
                </Button>
              )
            }
          />
        ))}
      </List>
    </Section>
  );
}

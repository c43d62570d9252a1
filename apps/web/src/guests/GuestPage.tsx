import { useMutation, useQuery } from '@apollo/client/react';
import {
  Button,
  FailedState,
  Loading,
  Notice,
  Page,
  RefusedState,
  Skeleton,
  Stack,
  TimeStamp,
} from '@pathways/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { GuestInvitationQuery } from '../gql/graphql.js';
import { enter } from '../groups/enter.js';
import { AcceptGuestDocument, GuestInvitationDocument } from './guest.documents.js';

type Invitation = NonNullable<GuestInvitationQuery['guestInvitation']>;

/** Where a guest's link leads: who asks, why, until when, and one press to come in. */
export function GuestPage() {
  const { token = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(GuestInvitationDocument, { variables: { token } });
  const invitation = data?.guestInvitation;
  return (
    <Page title={invitation ? `Read with ${invitation.groupName}` : 'Invitation'}>
      {invitation && <Opened invitation={invitation} token={token} />}
      {data && !invitation && (
        <RefusedState title="This link opens nothing">
          <p>It may have been cut on its way. Copy the whole address from the mail.</p>
        </RefusedState>
      )}
      {!data && error && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Opening the invitation">
          <Skeleton height="16rem" />
        </Loading>
      )}
    </Page>
  );
}

function Opened({ invitation, token }: { invitation: Invitation; token: string }) {
  const { inviter, because, lastDay, withHistory, mayReply, state } = invitation;
  const [fault, setFault] = useState<string | null>(null);
  const [accept, { loading }] = useMutation(AcceptGuestDocument);
  const come = async () => {
    const told = await accept({ variables: { input: { token } } }).catch(() => undefined);
    const answer = told?.data?.acceptGuestInvitation;
    setFault(answer ? (answer.errors[0]?.message ?? null) : 'That did not reach the server. Try again.');
    if (answer?.roomId) enter(answer.signInAddress ?? null, answer.roomId);
  };
  if (state === 'ENDED') return <Notice live={false} title="Your time in this room is over" />;
  return (
    <Stack>
      {fault && <Notice tone="danger">{fault}</Notice>}
      <p>
        {inviter} invites you as a guest: “{because}”
      </p>
      <p>
        {withHistory ? 'You see all that was said.' : 'You see what was said since you were invited.'}{' '}
        {mayReply ? 'You may reply.' : 'You read, and do not write.'} Your last day is{' '}
        <TimeStamp at={lastDay} form="day" />; any member may end it sooner. Everybody in the room sees that
        you read it.
      </p>
      <div>
        <Button tone="primary" pending={loading} onPress={() => void come()}>
          Come in
        </Button>
      </div>
    </Stack>
  );
}

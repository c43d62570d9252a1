import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Notice, Page, RefusedState, Skeleton } from '@pathways/ui';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import type { InvitationQuery } from '../gql/graphql.js';
import { kindWords, roleWords } from './group-words.js';
import { InvitationCharter } from '../charter/InvitationCharter.js';
import { InvitationAnswer } from './InvitationAnswer.js';
import { RenewInvitation } from './RenewInvitation.js';
import styles from './InvitationPage.module.css';

export const InvitationDocument = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      state
      email
      role
      expiresAt
      knownName
      group {
        id
        name
        kind
        programme
        cycle
        school
        inviter
        reason
        members {
          name
          authority
        }
        clauses {
          clause
          title
          label
          words
        }
      }
    }
  }
`);

type Seen = NonNullable<InvitationQuery['invitation']>;

/** Where a mailed invitation leads: who asks, who is in it and why, yes or no. Made for a phone first. */
export function InvitationPage() {
  const { token = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(InvitationDocument, { variables: { token } });
  if (error && !data) {
    return (
      <Page title="Invitation">
        <FailedState onRetry={() => void refetch()} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Invitation">
        <Loading label="Opening the invitation">
          <Skeleton height="30rem" />
        </Loading>
      </Page>
    );
  }
  if (!data.invitation) {
    return (
      <Page title="Invitation">
        <RefusedState title="This link opens nothing">
          <p>
            It may have been cut on its way, or a fresh one may have been sent since. Open the newest mail,
            and copy the whole address if it does not open by itself.
          </p>
        </RefusedState>
      </Page>
    );
  }
  return <Opened invitation={data.invitation} token={token} />;
}

function Opened({ invitation, token }: { invitation: Seen; token: string }) {
  const { state, group } = invitation;
  if (state === 'EXPIRED') return <RenewInvitation token={token} email={invitation.email} />;
  if (!group) {
    return (
      <Page title="Invitation">
        <Notice
          live={false}
          title={
            state === 'ACCEPTED' ? 'You have accepted this invitation' : 'You have declined this invitation'
          }
          action={state === 'ACCEPTED' && <ButtonLink href="/sign-in">Sign in</ButtonLink>}
        >
          {state === 'ACCEPTED'
            ? `Sign in with ${invitation.email} to enter the room.`
            : 'If you changed your mind, ask whoever invited you for another.'}
        </Notice>
      </Page>
    );
  }
  return (
    <Page
      kicker={`${group.programme} · ${group.cycle}`}
      title={`Join ${group.name}`}
      lead={`${group.inviter} invites you to speak for ${group.school} as ${roleWords[invitation.role].toLowerCase()}.`}
    >
      <div className={styles['column']}>
        <section aria-labelledby="who">
          <h2 id="who">The schools of the {kindWords[group.kind].toLowerCase()}</h2>
          <ul className={styles['schools']}>
            {group.members.map(({ name, authority }) => (
              <li key={name}>
                <strong>{name}</strong>
                <span>{authority}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="why">
          <h2 id="why">Why these schools</h2>
          <p>{group.reason}</p>
        </section>
        <InvitationCharter clauses={group.clauses} accepts={invitation.role !== 'COLLEAGUE'} />
        <InvitationAnswer token={token} email={invitation.email} knownName={invitation.knownName ?? null} />
      </div>
    </Page>
  );
}

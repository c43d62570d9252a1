import { useMutation, useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  FailedState,
  FactList,
  List,
  ListRow,
  Loading,
  Section,
  Select,
  ShowMore,
  showToast,
  Skeleton,
  Tag,
} from '@pathways/ui';
import { useState } from 'react';
import type { AskedFieldsFragment, CycleInvitationsQuery, SchoolAnswer } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { CycleInvitationsDocument, SendCycleInvitationAgainDocument } from './invitation.documents.js';
import { answerTones, answerWords } from './cycle-words.js';

type Invitation = NonNullable<CycleInvitationsQuery['cycle']>['invitations']['nodes'][number];

interface InvitedSchoolsProps {
  readonly cycleId: string;
  readonly asked: AskedFieldsFragment;
  onSent(): void;
}

const choices = [
  { id: 'all', label: 'All that were asked' },
  { id: 'bounced', label: 'Mail came back' },
  ...Object.entries(answerWords).map(([id, label]) => ({ id, label })),
];
const isAnswer = (id: string): id is SchoolAnswer => Object.hasOwn(answerWords, id);

const figuresOf = ({ waiting, accepted, declined, changeAsked, bounced }: InvitedSchoolsProps['asked']) => [
  { term: 'Take part', value: String(accepted) },
  { term: 'Waiting', value: String(waiting) },
  { term: 'Ask for a change', value: String(changeAsked) },
  { term: 'Declined', value: String(declined) },
  { term: 'Mail came back', value: String(bounced) },
];

/** Who was asked and what they said; what came back stands apart. */
export function InvitedSchools({ cycleId, asked, onSent }: InvitedSchoolsProps) {
  const [shown, setShown] = useState('all');
  return (
    <Section title="Invited schools">
      <FactList facts={figuresOf(asked)} layout="figures" />
      <Select label="Show" options={choices} value={shown} onChange={setShown} />
      <Invitations key={shown} cycleId={cycleId} shown={shown} onSent={onSent} />
    </Section>
  );
}

function Invitations({ cycleId, shown, onSent }: { cycleId: string; shown: string; onSent: () => void }) {
  const variables = {
    id: cycleId,
    answer: isAnswer(shown) ? shown : null,
    bouncedOnly: shown === 'bounced',
  };
  const { data, error, loading, refetch, fetchMore } = useQuery(CycleInvitationsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.cycle?.invitations;
  if (error && !page) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!page) {
    return (
      <Loading label="Loading the invitations">
        <Skeleton height="12rem" />
      </Loading>
    );
  }
  if (page.nodes.length === 0) {
    return <EmptyState title="None">{shown === 'all' && <p>Invite schools by a list, above.</p>}</EmptyState>;
  }
  const more = () =>
    void fetchMore({
      variables: { ...variables, after: page.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { cycle } }) =>
        before.cycle && cycle
          ? {
              cycle: {
                ...before.cycle,
                invitations: {
                  ...cycle.invitations,
                  nodes: [...before.cycle.invitations.nodes, ...cycle.invitations.nodes],
                },
              },
            }
          : before,
    });
  const again = () => {
    void refetch();
    onSent();
  };
  return (
    <>
      <List label="Invitations">
        {page.nodes.map(invitation => (
          <InvitationRow key={invitation.id} invitation={invitation} onSent={again} />
        ))}
      </List>
      {page.pageInfo.hasNextPage && (
        <ShowMore shown={page.nodes.length} noun="invitations" onMore={more} pending={loading} />
      )}
    </>
  );
}

function InvitationRow({ invitation, onSent }: { invitation: Invitation; onSent: () => void }) {
  const { id, school, authority, email, answer, because, reminders, bouncedBecause } = invitation;
  const [send, { loading }] = useMutation(SendCycleInvitationAgainDocument);
  const sendAgain = async () => {
    const { data, error } = await send({ variables: { input: { invitationId: id } } }).catch(
      (failure: Error) => ({ data: undefined, error: failure }),
    );
    const refused = refusalOf(data?.sendCycleInvitationAgain, error);
    showToast(
      refused ? { text: refused, tone: 'danger' } : { text: `Sent to ${email} again`, tone: 'success' },
    );
    onSent();
  };
  const reminded = reminders === 0 ? '' : ` · reminded ${reminders === 1 ? 'once' : `${reminders} times`}`;
  return (
    <ListRow
      title={school}
      detail={`${authority} · ${email}${reminded}`}
      end={
        <>
          <Tag tone={bouncedBecause ? 'danger' : answerTones[answer]}>
            {bouncedBecause ? 'Mail came back' : answerWords[answer]}
          </Tag>
          {(answer === 'WAITING' || answer === 'CHANGE_ASKED') && (
            <Button pending={loading} pendingLabel="Sending" onPress={() => void sendAgain()}>
              Send again
            </Button>
          )}
        </>
      }
    >
      {(bouncedBecause ?? because) && (
        <p>
          {bouncedBecause
            ? `${bounceWords(bouncedBecause)} Invite the school with another address.`
            : because}
        </p>
      )}
    </ListRow>
  );
}

/** What the other server said, without its number; a person reads it. */
const bounceWords = (because: string): string =>
  `The mail server there said: ${because.replace(/^[0-9. -]+/, '') || because}`;

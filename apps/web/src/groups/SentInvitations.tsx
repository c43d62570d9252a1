import { EmptyState, Table, Tag, TimeStamp, type Column } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { SentInvitationRowFragment } from '../gql/graphql.js';
import { roleWords, stateWords } from './group-words.js';

export const SentInvitationRow = graphql(`
  fragment SentInvitationRow on SentInvitation {
    id
    email
    school
    role
    state
    invitedAt
    expiresAt
    declinedBecause
  }
`);

const tones = { WAITING: 'neutral', ACCEPTED: 'success', DECLINED: 'danger', EXPIRED: 'warning' } as const;

const columns: readonly Column<SentInvitationRowFragment>[] = [
  { id: 'email', label: 'Address', cell: ({ email }) => email },
  { id: 'school', label: 'For', cell: ({ school, role }) => `${school}, ${roleWords[role].toLowerCase()}` },
  {
    id: 'state',
    label: 'Answer',
    cell: ({ state, declinedBecause }) => (
      <>
        <Tag tone={tones[state]}>{stateWords[state]}</Tag>
        {declinedBecause && <p>“{declinedBecause}”</p>}
      </>
    ),
  },
  { id: 'sent', label: 'Sent', cell: ({ invitedAt }) => <TimeStamp at={invitedAt} form="day" /> },
];

/** Whom the coordinator asked, and where each invitation stands. */
export function SentInvitations({
  invitations,
}: {
  invitations: readonly FragmentType<typeof SentInvitationRow>[];
}) {
  return (
    <Table
      caption="Invitations"
      hideCaption
      columns={columns}
      rows={readFragment(SentInvitationRow, invitations)}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Nobody has been invited yet" icon="mail">
          <p>Write the addresses of the people who will speak for each school.</p>
        </EmptyState>
      }
    />
  );
}

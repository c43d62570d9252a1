import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  FailedState,
  Loading,
  Notice,
  Page,
  RefusedState,
  Row,
  Section,
  Skeleton,
  TextLink,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import type { CoordinatedGroupQuery } from '../gql/graphql.js';
import { GroupFacilitators } from '../people/GroupFacilitators.js';
import { ReportLeaver } from '../upkeep/ReportLeaver.js';
import { BelongsTo } from '../networks/BelongsTo.js';
import { kindWords } from './group-words.js';
import { GroupWho } from './GroupWho.js';
import { InviteForm } from './InviteForm.js';
import { SentInvitations } from './SentInvitations.js';

export const CoordinatedGroupDocument = graphql(`
  query CoordinatedGroup($id: ID!) {
    group(id: $id) {
      id
      name
      kind
      programmeId
      programmeName
      programmeSlug
      cycleName
      endedAt
      viewerCanCoordinate
      viewerCanRead
      members {
        id
        urn
        name
        peopleCount
      }
      invitations {
        id
        ...SentInvitationRow
      }
      ...GroupWho
    }
  }
`);

type Seen = NonNullable<CoordinatedGroupQuery['group']>;

/** A group as its coordinator looks after it: who and why, whom to invite. What is said in it is not shown here. */
export function CoordinatedGroupPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(CoordinatedGroupDocument, { variables: { id } });
  if (error && !data) {
    return (
      <Page title="Group">
        <FailedState onRetry={() => void refetch()} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Group">
        <Loading label="Loading the group">
          <Skeleton height="40rem" />
        </Loading>
      </Page>
    );
  }
  if (!data.group) {
    return (
      <Page title="Group">
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      </Page>
    );
  }
  return <Seen group={data.group} onInvited={() => void refetch()} />;
}

/** Trios and quartets are looked after; other groups have no small repairs. */
const isBordered = ({ kind }: Seen): boolean => kind === 'TRIO' || kind === 'QUARTET';

function Seen({ group, onInvited }: { group: Seen; onInvited: () => void }) {
  const without = group.members.filter(({ peopleCount }) => peopleCount === 0);
  return (
    <Page
      kicker={`${kindWords[group.kind]} · ${group.cycleName}`}
      title={group.name}
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        { label: group.programmeName, href: `/programmes/${group.programmeSlug}` },
      ]}
      actions={
        <>
          {group.kind === 'FAMILY' && group.viewerCanCoordinate && (
            <ButtonLink href={`/families/${group.id}`}>Trios and figures</ButtonLink>
          )}
          {group.viewerCanRead && <ButtonLink href={`/groups/${group.id}`}>Enter the room</ButtonLink>}
        </>
      }
      aside={
        <Section title="Who and why">
          <GroupWho group={group} />
        </Section>
      }
    >
      {group.viewerCanCoordinate && group.endedAt === null && (
        <Section
          title="Invite people"
          lead="Two or more people for each school keep a group going when one of them is away."
        >
          {without.length > 0 && (
            <Notice live={false} tone="warning">
              Nobody speaks for {without.map(({ name }) => name).join(', ')} yet.
            </Notice>
          )}
          <InviteForm groupId={group.id} schools={group.members} onInvited={onInvited} />
        </Section>
      )}
      {group.viewerCanCoordinate && group.endedAt === null && (
        <GroupFacilitators group={group.id} name={group.name} />
      )}
      {group.viewerCanCoordinate && (
        <Section title="Members" lead="Who came and went, and why, is kept with the group.">
          <Row>
            {group.endedAt === null && isBordered(group) && (
              <ReportLeaver programmeId={group.programmeId} schools={group.members} />
            )}
            <TextLink href={`/groups/${group.id}/history`}>Members, when and why</TextLink>
          </Row>
          {group.endedAt === null && <BelongsTo groupId={group.id} programmeId={group.programmeId} />}
        </Section>
      )}
      {group.viewerCanCoordinate && (
        <Section title="Invitations">
          <SentInvitations invitations={group.invitations} />
        </Section>
      )}
    </Page>
  );
}

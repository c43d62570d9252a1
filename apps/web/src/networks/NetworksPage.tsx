import { useQuery } from '@apollo/client/react';
import { ButtonLink, EmptyState, FailedState, Loading, Page, RefusedState, Skeleton } from '@pathways/ui';
import { useParams } from 'react-router';
import type { NetworksProgrammeQuery } from '../gql/graphql.js';
import { FoundNetwork } from './FoundNetwork.js';
import { NetworksDocument, NetworksProgrammeDocument } from './network.documents.js';
import { NetworkTree } from './NetworkTree.js';

/** `/programmes/:slug/networks`: steering groups, strands, localities and families, and what belongs to them. */
export function NetworksPage() {
  const { slug = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(NetworksProgrammeDocument, { variables: { slug } });
  if (error && !data) {
    return (
      <Page title="Groups of groups">
        <FailedState onRetry={() => void refetch()} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) return <Waiting />;
  if (!data.programme) return <Refused />;
  return <Seen programme={data.programme} />;
}

function Waiting() {
  return (
    <Page title="Groups of groups">
      <Loading label="Loading the groups">
        <Skeleton height="30rem" />
      </Loading>
    </Page>
  );
}

function Refused() {
  return (
    <Page title="Groups of groups">
      <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
    </Page>
  );
}

function Seen({ programme }: { programme: NonNullable<NetworksProgrammeQuery['programme']> }) {
  const { data, error, loading, refetch } = useQuery(NetworksDocument, {
    variables: { programmeId: programme.id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data && !error) return <Waiting />;
  if (data && data.networks === null) return <Refused />;
  const networks = data?.networks ?? [];
  return (
    <Page
      title="Groups of groups"
      lead="A steering group, strands and localities, families, and the trios that belong to them. Each has a room of its own, for its members alone."
      breadcrumbs={[{ label: programme.name, href: `/programmes/${programme.slug}?show=groups` }]}
      actions={
        programme.viewerCanForm &&
        programme.cycles.length > 0 && (
          <FoundNetwork programme={programme} wider={networks} onFounded={() => void refetch()} />
        )
      }
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {data && networks.length === 0 && (
        <EmptyState title="No wider group yet" icon="group">
          <p>
            Make a strand led by one authority, a locality, or a steering group. Trios can then belong to it.
          </p>
        </EmptyState>
      )}
      <NetworkTree networks={networks} slug={programme.slug} parent={null} label="Wider groups" />
    </Page>
  );
}

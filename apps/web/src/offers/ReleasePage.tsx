import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Page, RefusedState, Skeleton, Stack } from '@pathways/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { readFragment } from '../gql/index.js';
import type { Readiness } from '../gql/graphql.js';
import { PlanReleaseDocument, ReleaseFacts } from './release.documents.js';
import { ReleaseView } from './ReleaseView.js';
import { useReleaseLive } from './useReleaseLive.js';

/** `/plans/:id/release`: what a release would change, what the schools say, and the release itself. */
export function ReleasePage() {
  const { id = '' } = useParams();
  const [readiness, setReadiness] = useState<Readiness | null>(null);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(PlanReleaseDocument, {
    variables: { planId: id, readiness },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const seen = data ?? previousData;
  useReleaseLive(id, Boolean(seen?.planRelease), () => refetch());
  const facts = readFragment(ReleaseFacts, seen?.planRelease);
  if (seen?.planRelease && facts) {
    const { groups } = seen.planRelease;
    const more = () =>
      void fetchMore({
        variables: { after: groups.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: next }) => joined(before, next),
      });
    return (
      <ReleaseView
        facts={facts}
        groups={groups}
        narrowed={readiness}
        isLoading={loading}
        onNarrow={setReadiness}
        onMore={more}
        onChanged={() => void refetch().catch(() => undefined)}
      />
    );
  }
  if (seen) {
    return (
      <Page title="This plan is not open to you">
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>}>
          <p>A plan is seen by the coordinators of its programme until its groups are released.</p>
        </RefusedState>
      </Page>
    );
  }
  return (
    <Page title="Preview and release">
      {error ? (
        <FailedState onRetry={() => void refetch().catch(() => undefined)} isRetrying={loading} />
      ) : (
        <Loading label="Comparing the plan with what stands">
          <Stack gap="l">
            <Skeleton height="7rem" />
            <Skeleton height="40rem" />
          </Stack>
        </Loading>
      )}
    </Page>
  );
}

interface Paged {
  readonly planRelease?: { readonly groups: { readonly nodes: readonly unknown[] } } | null;
}

/** The pages so far and the next. */
function joined<Seen extends Paged>(before: Seen, next: Seen): Seen {
  if (!before.planRelease || !next.planRelease) return before;
  const nodes = [...before.planRelease.groups.nodes, ...next.planRelease.groups.nodes];
  return { ...next, planRelease: { ...next.planRelease, groups: { ...next.planRelease.groups, nodes } } };
}

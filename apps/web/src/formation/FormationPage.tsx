import { useQuery } from '@apollo/client/react';
import { ButtonLink, Disclosure, FailedState, Loading, Page, RefusedState, Skeleton } from '@pathways/ui';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import type { FormationQuery } from '../gql/graphql.js';
import { StartPlan } from '../plans/StartPlan.js';
import { phaseWords } from '../schools/phase-words.js';
import { Proposals } from './Proposals.js';
import { RunStatus } from './RunStatus.js';
import { UnplacedTable } from './UnplacedTable.js';

export const FormationDocument = graphql(`
  query Formation($id: ID!, $after: String) {
    formationRun(id: $id) {
      id
      programmeName
      programmeSlug
      cycleName
      phase
      status
      viewerCanRelease
      unplaced {
        ...UnplacedRow
      }
      ...RunStatus
      proposals(first: 20, after: $after) {
        totalCount
        nodes {
          id
          ...ProposedGroup
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Run = NonNullable<FormationQuery['formationRun']>;

const lookEveryMs = 1_000;

const isUnderWay = (run: Run | null | undefined) => run?.status === 'WAITING' || run?.status === 'RUNNING';

function joined(shown: FormationQuery, next: FormationQuery): FormationQuery {
  if (!shown.formationRun || !next.formationRun) return shown;
  const { proposals } = next.formationRun;
  const nodes = [...shown.formationRun.proposals.nodes, ...proposals.nodes];
  return { formationRun: { ...next.formationRun, proposals: { ...proposals, nodes } } };
}

/** A run: how far it is, what it proposes, the least alike first, and whom it leaves out. */
export function FormationPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch, fetchMore, startPolling, stopPolling } = useQuery(
    FormationDocument,
    {
      variables: { id },
      notifyOnNetworkStatusChange: true,
    },
  );
  const run = data?.formationRun;
  const isOpen = isUnderWay(run);
  useEffect(() => {
    if (!isOpen) return undefined;
    startPolling(lookEveryMs);
    return stopPolling;
  }, [isOpen, startPolling, stopPolling]);
  if (error && !data) {
    return (
      <Page title="Formation run">
        <FailedState onRetry={() => void refetch()} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Formation run">
        <Loading label="Loading the run">
          <Skeleton height="40rem" />
        </Loading>
      </Page>
    );
  }
  if (!run) {
    return (
      <Page title="Formation run">
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      </Page>
    );
  }
  const more = (after: string) =>
    void fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
    });
  return <Seen run={run} isLoading={loading} onMore={more} onChanged={() => void refetch()} />;
}

interface SeenProps {
  readonly run: Run;
  readonly isLoading: boolean;
  onMore(after: string): void;
  onChanged(): void;
}

function Seen({ run, isLoading, onMore, onChanged }: SeenProps) {
  return (
    <Page
      kicker="Formation run"
      title={`${phaseWords[run.phase]} groups for ${run.cycleName}`}
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        { label: run.programmeName, href: `/programmes/${run.programmeSlug}?show=runs` },
      ]}
      actions={
        <>
          <ButtonLink href={`/programmes/${run.programmeSlug}/form`}>Start another run</ButtonLink>
          {run.status === 'FINISHED' && run.viewerCanRelease && (
            <StartPlan runId={run.id} cycleName={run.cycleName} />
          )}
        </>
      }
    >
      <RunStatus run={run} onChanged={onChanged} />
      {run.status === 'FINISHED' && (
        <Proposals
          proposals={run.proposals}
          canRelease={run.viewerCanRelease}
          slug={run.programmeSlug}
          isLoading={isLoading}
          onMore={onMore}
        />
      )}
      {run.unplaced.length > 0 && (
        <Disclosure
          level={2}
          title={`${run.unplaced.length} ${run.unplaced.length === 1 ? 'school is' : 'schools are'} in no group`}
        >
          <UnplacedTable schools={run.unplaced} />
        </Disclosure>
      )}
    </Page>
  );
}

import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Page, RefusedState, Row, Skeleton } from '@pathways/ui';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import type { FormationQuery } from '../gql/graphql.js';
import { StartPlan } from '../plans/StartPlan.js';
import { phaseWords } from '../schools/phase-words.js';
import { Downloads } from './Downloads.js';
import { RunParts } from './RunParts.js';
import { RunStatus } from './RunStatus.js';
import { taskNouns } from './run-words.js';

export const FormationDocument = graphql(`
  query Formation($id: ID!, $after: String) {
    formationRun(id: $id) {
      id
      programmeId
      programmeName
      programmeSlug
      cycleName
      phase
      task
      status
      total
      viewerCanRelease
      unplaced {
        ...UnplacedRow
      }
      settings {
        name
        value
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

export type Run = NonNullable<FormationQuery['formationRun']>;

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

/** Families and pairs are released as they are proposed; trios and quartets may be changed by hand first. */
const canBePlanned = ({ task }: Run): boolean => task === 'TRIOS' || task === 'QUARTETS';

interface SeenProps {
  readonly run: Run;
  readonly isLoading: boolean;
  onMore(after: string): void;
  onChanged(): void;
}

function Seen({ run, isLoading, onMore, onChanged }: SeenProps) {
  const { id, programmeSlug: slug, proposals } = run;
  const hasGroups = (proposals.totalCount ?? proposals.nodes.length) > 0;
  return (
    <Page
      kicker="Formation run"
      title={`${phaseWords[run.phase]} ${taskNouns[run.task]} for ${run.cycleName}`}
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        { label: run.programmeName, href: `/programmes/${slug}?show=runs` },
      ]}
      actions={<ButtonLink href={`/programmes/${slug}/form`}>Start another run</ButtonLink>}
    >
      <RunStatus run={run} onChanged={onChanged} />
      {hasGroups && (
        <>
          <Row>
            {run.viewerCanRelease && canBePlanned(run) && <StartPlan runId={id} cycleName={run.cycleName} />}
            <Downloads what="runs" id={id} />
          </Row>
          <RunParts run={run} isLoading={isLoading} onMore={onMore} />
        </>
      )}
      {!hasGroups && run.status === 'FINISHED' && (
        <RunParts run={run} isLoading={isLoading} onMore={onMore} />
      )}
    </Page>
  );
}

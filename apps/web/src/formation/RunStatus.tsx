import { useMutation } from '@apollo/client/react';
import { Button, FactList, Notice, ProgressBar, Row, Stack } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { RunStatusFragment } from '../gql/graphql.js';
import { outcomeInWords, statusWords } from './run-words.js';

export const RunStatusDocument = graphql(`
  fragment RunStatus on FormationRun {
    id
    status
    progress
    task
    bestCost
    bestBound
    lowerBound
    poolSize
    groupCount
    trioCount
    quartetCount
    releasedCount
    proof
    failedBecause
    seed
    startedBy
    snapshotHash
    profile {
      name
    }
    outcome {
      mean
      median
      worst
      p95
      spread
      wishes
      worstBefore
      shortages
      contradictions
    }
    viewerCanCancel
  }
`);

export const CancelFormationDocument = graphql(`
  mutation CancelFormation($input: CancelFormationInput!) {
    cancelFormation(input: $input) {
      runId
      errors {
        message
      }
    }
  }
`);

export const TakeBestDocument = graphql(`
  mutation TakeBest($input: TakeBestInput!) {
    takeBest(input: $input) {
      runId
      errors {
        message
      }
    }
  }
`);

interface RunStatusProps {
  readonly run: FragmentType<typeof RunStatusDocument>;
  onChanged(): void;
}

/** How far a run is; once it ended, what it came to and how good that is proved to be. */
export function RunStatus({ run: given, onChanged }: RunStatusProps) {
  const run = readFragment(RunStatusDocument, given);
  switch (run.status) {
    case 'WAITING':
    case 'RUNNING':
      return <UnderWay run={run} onChanged={onChanged} />;
    case 'FAILED':
      return (
        <Notice tone="danger" live={false} title="The run failed">
          {run.failedBecause}
        </Notice>
      );
    case 'CANCELLED':
      return (
        <Notice tone="warning" live={false} title="The run was stopped">
          Nothing was proposed. Start another when you are ready.
        </Notice>
      );
    case 'FINISHED':
      return <Outcome run={run} />;
  }
}

function UnderWay({ run, onChanged }: { run: RunStatusFragment; onChanged: () => void }) {
  const [cancel, { loading }] = useMutation(CancelFormationDocument);
  const [take, taking] = useMutation(TakeBestDocument);
  const stop = async () => {
    await cancel({ variables: { input: { runId: run.id } } });
    onChanged();
  };
  const takeBest = async () => {
    await take({ variables: { input: { runId: run.id } } });
    onChanged();
  };
  return (
    <Stack>
      <ProgressBar
        label={statusWords[run.status]}
        {...(run.status === 'RUNNING' ? { value: Math.round(run.progress * 100) } : {})}
      />
      <SoFar run={run} />
      <p>
        {run.poolSize.toLocaleString('en-GB')} schools. You can leave this page: the run goes on without you.
      </p>
      {run.viewerCanCancel && (
        <Row>
          {typeof run.bestCost === 'number' && (
            <Button
              tone="primary"
              pending={taking.loading}
              pendingLabel="Asking the search to end"
              onPress={() => void takeBest()}
            >
              Take the best so far
            </Button>
          )}
          <Button pending={loading} pendingLabel="Stopping" onPress={() => void stop()}>
            Stop and discard
          </Button>
        </Row>
      )}
    </Stack>
  );
}

const shown = (cost: number) => cost.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** The best answer so far, and what is proved of it. */
function SoFar({ run: { bestCost, bestBound } }: { run: RunStatusFragment }) {
  if (typeof bestCost !== 'number') return null;
  const gap = typeof bestBound === 'number' && bestBound > 0 ? (bestCost - bestBound) / bestBound : null;
  return (
    <p role="status">
      Best so far: cost {shown(bestCost)}
      {gap === null
        ? '; nothing is proved yet.'
        : `; nothing can cost less than ${shown(bestBound ?? 0)}, so at most ${(100 * Math.max(0, gap)).toFixed(2)} % better exists.`}
    </p>
  );
}

const apart = (value: number) => value.toFixed(2);

const scoreFacts = ({ outcome }: RunStatusFragment) =>
  outcome
    ? [
        {
          term: 'Apart within a group',
          value: `${apart(outcome.mean)} on average`,
          source: `half are below ${apart(outcome.median)}, 95 % below ${apart(outcome.p95)}; spread ${apart(outcome.spread)}`,
        },
        {
          term: 'Least alike group',
          value: apart(outcome.worst),
          ...(typeof outcome.worstBefore === 'number'
            ? { source: `${apart(outcome.worstBefore)} before it was lifted` }
            : {}),
        },
      ]
    : [];

function Outcome({ run }: { run: RunStatusFragment }) {
  const inTheWay = [...(run.outcome?.contradictions ?? []), ...(run.outcome?.shortages ?? [])];
  return (
    <Stack>
      <Notice tone="success" live={false} title={outcomeInWords(run)}>
        {run.proof}
      </Notice>
      {inTheWay.length > 0 && (
        <Notice tone="warning" live={false} title="Not everything could be kept">
          {inTheWay.map(said => (
            <p key={said}>{said}</p>
          ))}
        </Notice>
      )}
      <FactList
        facts={[
          { term: 'Schools', value: run.poolSize.toLocaleString('en-GB') },
          { term: 'Released', value: `${run.releasedCount} of ${run.groupCount}` },
          ...scoreFacts(run),
          { term: 'Likeness', value: run.profile.name },
          {
            term: 'Seed',
            value: run.seed,
            source: `Pool ${run.snapshotHash.slice(0, 12)}: the same pool and seed give the same groups`,
          },
          { term: 'Started by', value: run.startedBy },
        ]}
      />
    </Stack>
  );
}

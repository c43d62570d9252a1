import { useMutation } from '@apollo/client/react';
import { Button, FactList, Notice, ProgressBar, Stack } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { RunStatusFragment } from '../gql/graphql.js';
import { groupsInWords, statusWords } from './run-words.js';

export const RunStatusDocument = graphql(`
  fragment RunStatus on FormationRun {
    id
    status
    progress
    poolSize
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
  const stop = async () => {
    await cancel({ variables: { input: { runId: run.id } } });
    onChanged();
  };
  return (
    <Stack>
      <ProgressBar
        label={statusWords[run.status]}
        {...(run.status === 'RUNNING' ? { value: Math.round(run.progress * 100) } : {})}
      />
      <p>
        {run.poolSize.toLocaleString('en-GB')} schools. You can leave this page: the run goes on without you.
      </p>
      {run.viewerCanCancel && (
        <div>
          <Button pending={loading} pendingLabel="Stopping" onPress={() => void stop()}>
            Stop the run
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Outcome({ run }: { run: RunStatusFragment }) {
  return (
    <Stack>
      <Notice tone="success" live={false} title={groupsInWords(run.trioCount, run.quartetCount)}>
        {run.proof}
      </Notice>
      <FactList
        facts={[
          { term: 'Schools', value: run.poolSize.toLocaleString('en-GB') },
          { term: 'Released', value: `${run.releasedCount} of ${run.trioCount + run.quartetCount}` },
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

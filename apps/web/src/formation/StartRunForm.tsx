import { useMutation } from '@apollo/client/react';
import { Button, Form, RadioGroup, Select, TextField } from '@pathways/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/index.js';
import type { FormationEffort, SchoolPhase } from '../gql/graphql.js';
import { isPhase, phaseWords } from '../schools/phase-words.js';
import { Foresight } from './Foresight.js';
import { ProfileChoice } from './ProfileChoice.js';

export const StartFormationDocument = graphql(`
  mutation StartFormation($input: StartFormationInput!) {
    startFormation(input: $input) {
      runId
      errors {
        message
      }
    }
  }
`);

export interface StartRunFormProps {
  readonly programmeId: string;
  readonly cycles: readonly { readonly id: string; readonly name: string }[];
  readonly counts: readonly { readonly phase: SchoolPhase; readonly count: number }[];
}

const efforts = [
  {
    id: 'INTERACTIVE',
    label: 'An answer in seconds',
    hint: 'Close to the best possible, and it says how close.',
  },
  {
    id: 'BEST',
    label: 'The best that can be found',
    hint: 'Searches for minutes. Worth it before you release.',
  },
];

function phasesOf(counts: StartRunFormProps['counts']) {
  const totals = new Map<SchoolPhase, number>();
  for (const { phase, count } of counts) totals.set(phase, (totals.get(phase) ?? 0) + count);
  return [...totals]
    .sort(([, one], [, other]) => other - one)
    .map(([id, count]) => ({
      id,
      label: phaseWords[id],
      hint: `${count.toLocaleString('en-GB')} schools take part`,
    }));
}

export function StartRunForm({ programmeId, cycles, counts }: StartRunFormProps) {
  const navigate = useNavigate();
  const phases = phasesOf(counts);
  const [cycleId, setCycle] = useState(cycles[0]?.id ?? '');
  const [phase, setPhase] = useState<SchoolPhase>(phases[0]?.id ?? 'PRIMARY');
  const [profile, setProfile] = useState<string | null>(null);
  const [effort, setEffort] = useState<FormationEffort>('INTERACTIVE');
  const [seed, setSeed] = useState('');
  const [faults, setFaults] = useState<string[]>([]);
  const [start, { loading }] = useMutation(StartFormationDocument);

  const send = async () => {
    if (!profile) return;
    const input = { programmeId, cycleId, phase, profile, effort, seed: seed || null };
    const { data, error } = await start({ variables: { input } });
    const answer = data?.startFormation;
    setFaults(error ? [error.message] : (answer?.errors.map(({ message }) => message) ?? []));
    if (answer?.runId) void navigate(`/formation/${answer.runId}`);
  };

  return (
    <Form
      label="Start a formation run"
      onSubmit={() => void send()}
      errors={faults.map(message => ({ message }))}
      actions={
        <Button type="submit" tone="primary" pending={loading} pendingLabel="Starting">
          Start the run
        </Button>
      }
    >
      <Select
        label="Cycle"
        options={cycles.map(({ id, name }) => ({ id, label: name }))}
        value={cycleId}
        onChange={setCycle}
      />
      <Select
        label="School phase"
        hint="Every group is of one phase."
        options={phases}
        value={phase}
        onChange={id => isPhase(id) && setPhase(id)}
      />
      <ProfileChoice phase={phase} chosen={profile} onChoose={setProfile} />
      {profile && <Foresight programmeId={programmeId} cycleId={cycleId} phase={phase} profile={profile} />}
      <EffortChoice effort={effort} onChoose={setEffort} />
      <TextField
        label="Seed"
        hint="Any word. The same schools, likeness and seed give the same groups again. Leave it empty for a fresh one."
        value={seed}
        onChange={setSeed}
      />
    </Form>
  );
}

function EffortChoice(props: { effort: FormationEffort; onChoose: (effort: FormationEffort) => void }) {
  return (
    <RadioGroup
      label="How long to search"
      options={efforts}
      value={props.effort}
      onChange={id => props.onChoose(id === 'BEST' ? 'BEST' : 'INTERACTIVE')}
    />
  );
}

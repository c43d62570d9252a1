import { useMutation } from '@apollo/client/react';
import { Button, Disclosure, Form, RadioGroup, Select, TextField, TextLink } from '@pathways/ui';
import { useDeferredValue, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/index.js';
import type { SchoolPhase } from '../gql/graphql.js';
import { isPhase, phaseWords } from '../schools/phase-words.js';
import { Foresight } from './Foresight.js';
import { ProfileChoice } from './ProfileChoice.js';
import { faultsIn, inputOf, plainWish, scopeOf, type RunWish } from './run-wish.js';
import { ScopeFields } from './ScopeFields.js';
import { TaskChoice } from './TaskChoice.js';
import { WishFields } from './WishFields.js';

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
  readonly programme: { readonly id: string; readonly slug: string };
  readonly cycles: readonly { readonly id: string; readonly name: string }[];
  readonly counts: readonly {
    readonly phase: SchoolPhase;
    readonly laCode: string;
    readonly authority: string;
    readonly count: number;
  }[];
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

/** The form as it is filled in, and the press that starts the run. */
function useWish({ programme, cycles, counts }: StartRunFormProps) {
  const navigate = useNavigate();
  const phases = phasesOf(counts);
  const [wish, setWish] = useState(() => plainWish(cycles[0]?.id ?? '', phases[0]?.id ?? 'PRIMARY'));
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [start, { loading }] = useMutation(StartFormationDocument);
  const send = async () => {
    const wrong = faultsIn(wish);
    setFaults(wrong);
    if (wrong.length > 0 || !wish.profile) return;
    const input = inputOf(programme.id, wish.profile, wish);
    const { data, error } = await start({ variables: { input } }).catch((failure: Error) => ({
      data: undefined,
      error: failure,
    }));
    const answer = data?.startFormation;
    setFaults(error ? [error.message] : (answer?.errors.map(({ message }) => message) ?? []));
    if (answer?.runId) void navigate(`/formation/${answer.runId}`);
  };
  const change = (part: Partial<RunWish>) => setWish(before => ({ ...before, ...part }));
  return { wish, change, phases, faults, send, loading };
}

export function StartRunForm(props: StartRunFormProps) {
  const { programme, cycles, counts } = props;
  const { wish, change, phases, faults, send, loading } = useWish(props);
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
        value={wish.cycleId}
        onChange={cycleId => change({ cycleId })}
      />
      <Select
        label="School phase"
        hint="Every group is of one phase."
        options={phases}
        value={wish.phase}
        onChange={id => isPhase(id) && change({ phase: id })}
      />
      <TaskChoice task={wish.task} from={wish.from} onChoose={change} />
      <ProfileChoice
        programmeId={programme.id}
        phase={wish.phase}
        chosen={wish.profile}
        onChoose={profile => change({ profile })}
      />
      <Softer wish={wish} counts={counts} slug={programme.slug} onWish={change} />
      {wish.profile && <ForesightOf programmeId={programme.id} wish={wish} profile={wish.profile} />}
      <RadioGroup
        label="How long to search"
        options={efforts}
        value={wish.effort}
        onChange={id => change({ effort: id === 'BEST' ? 'BEST' : 'INTERACTIVE' })}
      />
      <TextField
        label="Seed"
        hint="Any word. The same schools, likeness and seed give the same groups again. Leave it empty for a fresh one."
        value={wish.seed}
        onChange={seed => change({ seed })}
      />
    </Form>
  );
}

interface SofterProps {
  readonly wish: RunWish;
  readonly counts: StartRunFormProps['counts'];
  readonly slug: string;
  onWish(changed: Partial<RunWish>): void;
}

/** What most runs leave as it is. */
function Softer({ wish, counts, slug, onWish }: SofterProps) {
  const authorities = new Map(
    counts.filter(({ phase }) => phase === wish.phase).map(({ laCode, authority }) => [laCode, authority]),
  );
  return (
    <div>
      <Disclosure level={2} title="Wishes: travel, faith bodies, new partners, the worst group">
        <WishFields wish={wish} onWish={onWish} />
      </Disclosure>
      <Disclosure level={2} title="Only a part of the pool">
        <ScopeFields
          wish={wish}
          authorities={[...authorities].map(([id, label]) => ({ id, label }))}
          onWish={onWish}
        />
      </Disclosure>
      <p>
        Every run obeys the <TextLink href={`/programmes/${slug}/locks`}>locks of the programme</TextLink>:
        schools that stay together or apart.
      </p>
    </div>
  );
}

function ForesightOf(props: { programmeId: string; wish: RunWish; profile: string }) {
  const { programmeId, wish, profile } = props;
  const { cycleId, phase, task, from } = wish;
  const scope = useDeferredValue(scopeOf(wish));
  return <Foresight {...{ programmeId, cycleId, phase, task, from, profile, ...scope }} />;
}

import { Button, Row, Select, Stack, TextField } from '@pathways/ui';
import type { SchoolPhase } from '../gql/graphql.js';
import { phaseWords } from '../schools/phase-words.js';
import { countWords, isTargetCount } from './cycle-words.js';
import { newTarget, type CycleWish } from './useEditCycle.js';

interface TargetFieldsProps {
  readonly targets: CycleWish['targets'];
  onChange(targets: CycleWish['targets']): void;
}

const phases = [
  { id: 'all', label: 'Every phase' },
  ...Object.entries(phaseWords).map(([id, label]) => ({ id, label })),
];
const counts = Object.entries(countWords).map(([id, label]) => ({ id, label }));
const isPhase = (id: string): id is SchoolPhase => Object.hasOwn(phaseWords, id);

/** A line for each target; what it counts, of which phase, how many. */
export function TargetFields({ targets, onChange }: TargetFieldsProps) {
  const set = (place: number, part: Partial<CycleWish['targets'][number]>) =>
    onChange(targets.map((target, at) => (at === place ? { ...target, ...part } : target)));
  return (
    <Stack>
      {targets.map((target, place) => (
        <Row key={place}>
          <Select
            label="What is counted"
            options={counts}
            value={target.counts}
            onChange={id => isTargetCount(id) && set(place, { counts: id })}
          />
          <Select
            label="Of which phase"
            options={phases}
            value={target.phase ?? 'all'}
            onChange={id => set(place, { phase: isPhase(id) ? id : null })}
          />
          <TextField
            label="How many"
            inputMode="numeric"
            value={target.target}
            onChange={value => set(place, { target: value })}
          />
          <Button onPress={() => onChange(targets.filter((_, at) => at !== place))}>Take away</Button>
        </Row>
      ))}
      <Button onPress={() => onChange([...targets, newTarget('SCHOOLS')])}>Add a target</Button>
    </Stack>
  );
}

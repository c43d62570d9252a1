import { RadioGroup, Stack } from '@pathways/ui';
import type { FamilySource, FormationTask } from '../gql/graphql.js';

const tasks: readonly { id: FormationTask; label: string; hint: string }[] = [
  {
    id: 'TRIOS',
    label: 'Trios',
    hint: 'Three schools of three authorities and three trusts; the fewest quartets for the rest.',
  },
  {
    id: 'QUARTETS',
    label: 'Newcomers',
    hint: 'Schools in no group yet join the trios that stand, or form new ones.',
  },
  {
    id: 'FAMILIES',
    label: 'Families',
    hint: '12 to 20 schools of several authorities, without near competitors.',
  },
  { id: 'PAIRS', label: 'Pairs', hint: 'A school that struggles and one that is strong where it is not.' },
];

const sources: readonly { id: FamilySource; label: string; hint: string }[] = [
  { id: 'SCHOOLS', label: 'Single schools', hint: 'The most alike families.' },
  {
    id: 'TRIOS',
    label: 'Whole trios and quartets of the cycle',
    hint: 'No trio is split; families are less alike.',
  },
];

interface TaskChoiceProps {
  readonly task: FormationTask;
  readonly from: FamilySource;
  onChoose(chosen: { task?: FormationTask; from?: FamilySource }): void;
}

/** What the run is to form. */
export function TaskChoice({ task, from, onChoose }: TaskChoiceProps) {
  return (
    <Stack>
      <RadioGroup
        label="What to form"
        options={tasks}
        value={task}
        onChange={chosen => {
          const known = tasks.find(({ id }) => id === chosen);
          if (known) onChoose({ task: known.id });
        }}
      />
      {task === 'FAMILIES' && (
        <RadioGroup
          label="Families of"
          options={sources}
          value={from}
          onChange={chosen => onChoose({ from: chosen === 'TRIOS' ? 'TRIOS' : 'SCHOOLS' })}
        />
      )}
    </Stack>
  );
}

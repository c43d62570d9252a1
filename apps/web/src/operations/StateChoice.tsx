import { Select } from '@pathways/ui';
import type { JobState, OperationsQuery } from '../gql/graphql.js';

interface StateChoiceProps {
  readonly counts: NonNullable<OperationsQuery['operations']>;
  readonly state: JobState | null;
  onChange(state: JobState | null): void;
}

export function StateChoice({ counts, state, onChange }: StateChoiceProps) {
  return (
    <Select
      label="Show"
      options={[
        { id: 'ALL', label: 'All that are not done' },
        { id: 'FAILED', label: `Failed (${counts.failed})` },
        { id: 'RETRYING', label: `To be tried again (${counts.retrying})` },
        { id: 'RUNNING', label: `Running (${counts.running})` },
        { id: 'WAITING', label: `Waiting (${counts.waiting})` },
      ]}
      value={state ?? 'ALL'}
      onChange={chosen => onChange(chosen === 'ALL' ? null : (chosen as JobState))}
    />
  );
}

import { FailedState, Loading, Notice, RefusedState, Select, Skeleton, Stack, TimeStamp } from '@pathways/ui';
import type { ReactNode } from 'react';

interface TableWaitProps {
  failed: boolean;
  loading: boolean;
  onRetry: () => void;
}

/** Before there is a table: it is being counted, or that failed. */
export function TableWait({ failed, loading, onRetry }: TableWaitProps) {
  return failed ? (
    <FailedState onRetry={onRetry} isRetrying={loading} />
  ) : (
    <Loading label="Counting">
      <Skeleton height="24rem" />
    </Loading>
  );
}

export function NotYourTable() {
  return (
    <RefusedState title="These tables are for researchers">
      <p>You are no researcher of this programme.</p>
    </RefusedState>
  );
}

interface TableFactsProps {
  facts: { countedAt: string; schools: number; leftOut: number };
  source?: string | undefined;
}

/** When it was counted, over how many schools, what is left out. */
export function TableFacts({ facts: { countedAt, schools, leftOut }, source }: TableFactsProps) {
  return (
    <Stack gap="s">
      {leftOut > 0 && (
        <Notice tone="neutral">
          {leftOut === 1 ? 'One contribution is' : `${leftOut} contributions are`} coded blind at the moment
          and left out until the comparison opens.
        </Notice>
      )}
      <p>
        Counted <TimeStamp at={countedAt} /> over {schools} schools whose talk is open to research. Marks of
        several researchers that overlap count as one passage. {source}
      </p>
    </Stack>
  );
}

interface CycleChoiceProps {
  cycles: readonly { id: string; name: string }[];
  cycleId: string | null;
  onCycle: (id: string) => void;
}

export function CycleChoice({ cycles, cycleId, onCycle }: CycleChoiceProps): ReactNode {
  const options = [
    { id: 'all', label: 'All cycles' },
    ...cycles.map(({ id, name }) => ({ id, label: name })),
  ];
  return <Select label="Cycle" options={options} value={cycleId ?? 'all'} onChange={onCycle} />;
}

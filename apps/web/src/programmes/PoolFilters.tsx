import { Filters, SearchField, Select } from '@pathways/ui';
import type { PoolCount } from './PoolCounts.js';
import type { Narrowed } from './pool-filter.js';
import { phaseWords } from '../schools/phase-words.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface PoolChoices {
  readonly counts: readonly PoolCount[];
  readonly trusts: readonly (Named & { readonly count: number })[];
  readonly cycles: readonly Named[];
}

interface PoolFiltersProps {
  readonly narrowed: Narrowed;
  readonly choices: PoolChoices;
  onNarrow(changed: Partial<Narrowed>): void;
}

const withAll = (label: string, options: readonly { id: string; label: string; hint?: string }[]) => [
  { id: 'all', label },
  ...options,
];

/** Which schools of the pool: by phase, authority, trust, cycle, and whether they take part. */
export function PoolFilters({ narrowed, choices, onNarrow }: PoolFiltersProps) {
  const { counts, trusts, cycles } = choices;
  const authorities = new Map(counts.map(({ laCode, authority }) => [laCode, authority]));
  const phases = [...new Set(counts.map(({ phase }) => phase))];
  return (
    <Filters label="Narrow the pool">
      <SearchField
        label="Search"
        placeholder="Name, town or URN"
        value={narrowed.search}
        onChange={search => onNarrow({ search })}
      />
      <Select
        label="Phase"
        options={withAll(
          'Every phase',
          phases.map(id => ({ id, label: phaseWords[id] })),
        )}
        value={narrowed.phase}
        onChange={phase => onNarrow({ phase })}
      />
      <Select
        label="Local authority"
        options={withAll(
          'Every authority',
          [...authorities].map(([id, label]) => ({ id, label })),
        )}
        value={narrowed.authority}
        onChange={authority => onNarrow({ authority })}
      />
      <Select
        label="Trust"
        options={withAll(
          'Every trust, and none',
          trusts.map(({ id, name, count }) => ({ id, label: name, hint: `${count} of the pool` })),
        )}
        value={narrowed.trust}
        onChange={trust => onNarrow({ trust })}
      />
      <GroupedFilters narrowed={narrowed} cycles={cycles} onNarrow={onNarrow} />
    </Filters>
  );
}

function GroupedFilters(props: Omit<PoolFiltersProps, 'choices'> & { cycles: readonly Named[] }) {
  const { narrowed, cycles, onNarrow } = props;
  return (
    <>
      <Select
        label="In a group"
        options={[
          { id: 'all', label: 'Either' },
          { id: 'yes', label: 'In a group' },
          { id: 'no', label: 'In none yet' },
        ]}
        value={narrowed.grouped}
        onChange={grouped => onNarrow({ grouped })}
      />
      <Select
        label="Groups of"
        options={withAll(
          'Any cycle',
          cycles.map(({ id, name }) => ({ id, label: name })),
        )}
        value={narrowed.cycle}
        onChange={cycle => onNarrow({ cycle })}
      />
      <Select
        label="Taking part"
        options={[
          { id: 'part', label: 'Takes part' },
          { id: 'left', label: 'Took part and left' },
        ]}
        value={narrowed.taking}
        onChange={taking => onNarrow({ taking })}
      />
    </>
  );
}

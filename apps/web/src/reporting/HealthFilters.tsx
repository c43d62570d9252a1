import { Filters, SearchField, Select } from '@pathways/ui';
import type { CycleHealthQuery, HealthLevel } from '../gql/graphql.js';
import { levelWords } from './health-words.js';

interface HealthFiltersProps {
  readonly counts: NonNullable<CycleHealthQuery['cycleHealth']>['counts'];
  readonly level: HealthLevel | null;
  readonly search: string;
  onLevel(level: HealthLevel | null): void;
  onSearch(words: string): void;
}

const all = 'all';
const isLevel = (id: string): id is HealthLevel => Object.hasOwn(levelWords, id);

export function HealthFilters({ counts, level, search, onLevel, onSearch }: HealthFiltersProps) {
  const { needsALook, watch, onItsWay } = counts;
  return (
    <Filters label="Narrow the groups">
      <SearchField label="Group or school" value={search} onChange={onSearch} onSubmit={onSearch} />
      <Select
        label="How they stand"
        options={[
          { id: all, label: `All (${needsALook + watch + onItsWay})` },
          { id: 'NEEDS_A_LOOK', label: `${levelWords.NEEDS_A_LOOK} (${needsALook})` },
          { id: 'WATCH', label: `${levelWords.WATCH} (${watch})` },
          { id: 'ON_ITS_WAY', label: `${levelWords.ON_ITS_WAY} (${onItsWay})` },
        ]}
        value={level ?? all}
        onChange={id => onLevel(isLevel(id) ? id : null)}
      />
    </Filters>
  );
}

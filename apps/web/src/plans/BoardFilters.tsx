import { Filters, SearchField, Select } from '@pathways/ui';
import { type Ref } from 'react';
import { type BoardFilter, type ShownKind, shownKinds } from './narrow.js';

const kindWords: Readonly<Record<ShownKind, string>> = {
  all: 'Every group',
  breaches: 'Groups that break a rule',
  locked: 'Locked groups',
  changed: 'Groups changed by hand',
};

const every = 'every';

export interface BoardFiltersProps {
  readonly filter: BoardFilter;
  readonly counts: Readonly<Record<ShownKind, number>>;
  readonly authorities: readonly string[];
  /** Where “/” leads. */
  readonly field: Ref<HTMLDivElement>;
  onNarrow(changed: Partial<BoardFilter>): void;
}

export function BoardFilters({ filter, counts, authorities, field, onNarrow }: BoardFiltersProps) {
  return (
    <div ref={field}>
      <Filters label="Narrow the board">
        <SearchField
          label="Search"
          placeholder="School, URN, authority, trust or group"
          value={filter.typed}
          onChange={typed => onNarrow({ typed })}
        />
        <Select
          label="Show"
          options={shownKinds.map(id => ({
            id,
            label: `${kindWords[id]} (${counts[id].toLocaleString('en-GB')})`,
          }))}
          value={filter.kind}
          onChange={id => onNarrow({ kind: shownKinds.find(kind => kind === id) ?? 'all' })}
        />
        <Select
          label="Local authority"
          options={[
            { id: every, label: 'Every authority' },
            ...authorities.map(name => ({ id: name, label: name })),
          ]}
          value={filter.authority ?? every}
          onChange={id => onNarrow({ authority: id === every ? null : id })}
        />
      </Filters>
    </div>
  );
}

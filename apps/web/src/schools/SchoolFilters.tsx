import { Filters, SearchField, Select, type Choice } from '@pathways/ui';
import { useEffect, useState } from 'react';
import { phaseWords } from './phase-words.js';

/** What narrows the list, as it stands in the page's address. */
export interface Narrowed {
  readonly search: string;
  readonly phase: string;
  readonly authority: string;
}

export interface SchoolFiltersProps {
  readonly narrowed: Narrowed;
  readonly authorities: readonly { readonly code: string; readonly name: string }[];
  onNarrow(changed: Partial<Narrowed>): void;
}

const all = 'all';
const pauseMs = 250;

const phases: Choice[] = [
  { id: all, label: 'Every phase' },
  ...Object.entries(phaseWords).map(([id, label]) => ({ id, label })),
];

export function SchoolFilters({ narrowed, authorities, onNarrow }: SchoolFiltersProps) {
  const [typed, setTyped] = useState(narrowed.search);
  useEffect(() => {
    if (typed === narrowed.search) return undefined;
    // A short pause in typing, so that not every letter is a search.
    const waiting = setTimeout(() => onNarrow({ search: typed }), pauseMs);
    return () => clearTimeout(waiting);
  }, [typed, narrowed.search, onNarrow]);
  return (
    <Filters label="Narrow the list of schools">
      <SearchField
        label="Search"
        placeholder="Name, town, URN, authority or trust"
        value={typed}
        onChange={setTyped}
        onSubmit={search => onNarrow({ search })}
      />
      <Select
        label="Phase"
        options={phases}
        value={narrowed.phase || all}
        onChange={id => onNarrow({ phase: id === all ? '' : id })}
      />
      <Select
        label="Local authority"
        options={[
          { id: all, label: 'Every authority' },
          ...authorities.map(({ code, name }) => ({ id: code, label: name })),
        ]}
        value={narrowed.authority || all}
        onChange={id => onNarrow({ authority: id === all ? '' : id })}
      />
    </Filters>
  );
}

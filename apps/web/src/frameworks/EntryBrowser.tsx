import { Button, EmptyState, Filters, SearchField, Select, ShowMore, Stack } from '@pathways/ui';
import { useState } from 'react';
import { useAddress } from '../address.js';
import { EntryTree } from './EntryTree.js';
import { narrowedEntries, type Narrowed } from './narrow-entries.js';
import { kindWords, type Entry } from './entry-words.js';

const atOnce = 120;

/** The tree of entries, narrowed by words, kind and what else the address says. */
export function EntryBrowser({ framework, entries }: { framework: string; entries: readonly Entry[] }) {
  const { asked, change } = useAddress();
  const [most, setMost] = useState(atOnce);
  const narrowed: Narrowed = {
    find: asked('find'),
    kind: asked('kind'),
    commitment: asked('commitment'),
    sector: asked('sector'),
    lead: asked('lead'),
    served: asked('served'),
  };
  const shown = narrowedEntries(entries, narrowed);
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const given = (['commitment', 'sector', 'lead'] as const).filter(name => narrowed[name]);
  const clear = { find: null, kind: null, commitment: null, sector: null, lead: null, served: null };
  return (
    <Stack>
      <EntryFilters narrowed={narrowed} kinds={kinds} onNarrow={change} />
      <p role="status">
        {shown.length.toLocaleString('en-GB')} of {entries.length.toLocaleString('en-GB')} entries
        {given.map(name => ` · ${name} ${narrowed[name]}`).join('')}{' '}
        {shown.length < entries.length && (
          <Button tone="quiet" onPress={() => change(clear)}>
            Show all
          </Button>
        )}
      </p>
      {shown.length === 0 ? (
        <EmptyState title="Nothing fits">
          <p>Try other words, or show all entries again.</p>
        </EmptyState>
      ) : (
        <EntryTree framework={framework} entries={shown.slice(0, most)} all={entries} />
      )}
      {shown.length > most && (
        <ShowMore shown={most} total={shown.length} noun="entries" onMore={() => setMost(most + 300)} />
      )}
    </Stack>
  );
}

interface EntryFiltersProps {
  narrowed: Narrowed;
  kinds: readonly string[];
  onNarrow: (changed: Record<string, string | null>) => void;
}

function EntryFilters({ narrowed, kinds, onNarrow: change }: EntryFiltersProps) {
  return (
    <Filters label="Narrow the entries">
      <SearchField label="Find words or a ref" value={narrowed.find} onChange={find => change({ find })} />
      <Select
        label="Kind"
        value={narrowed.kind || 'all'}
        onChange={kind => change({ kind: kind === 'all' ? null : kind })}
        options={[
          { id: 'all', label: 'All kinds' },
          ...kinds.map(kind => ({
            id: kind,
            label: kindWords(kind),
            hint: kind.includes('/') ? kind : undefined,
          })),
        ]}
      />
      <Select
        label="Practices"
        value={narrowed.served || 'all'}
        onChange={served => change({ served: served === 'all' ? null : served })}
        options={[
          { id: 'all', label: 'With or without' },
          { id: 'yes', label: 'With a published practice' },
          { id: 'no', label: 'Without one' },
        ]}
      />
    </Filters>
  );
}

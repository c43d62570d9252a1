import { EmptyState, FactList, Filters, SearchField, Select, ShowMore, Stack } from '@pathways/ui';
import { useState } from 'react';
import { useAddress } from '../address.js';
import { EntryTree } from './EntryTree.js';
import { ScrutinyFile } from './ScrutinyFile.js';
import { isKpi, progressWords, type Entry } from './entry-words.js';

const states = {
  overdue: 'Overdue: no value for the last term',
  NOT_MET: progressWords.NOT_MET,
  MET: progressWords.MET,
  NO_TARGET: progressWords.NO_TARGET,
  NO_VALUE: progressWords.NO_VALUE,
};

const fits = (entry: Entry, state: string): boolean =>
  state === '' || (state === 'overdue' ? entry.isOverdue === true : entry.progress === state);

/** How all KPIs stand, narrowed to those that somebody should look at. */
export function KpiOverview({ framework, entries }: { framework: string; entries: readonly Entry[] }) {
  const { asked, change } = useAddress();
  const [most, setMost] = useState(100);
  const kpis = entries.filter(isKpi);
  const state = asked('state');
  const words = asked('find').trim().toLowerCase();
  const shown = kpis.filter(
    entry => fits(entry, state) && `${entry.path} ${entry.words}`.toLowerCase().includes(words),
  );
  const count = (of: string) => kpis.filter(entry => fits(entry, of)).length.toLocaleString('en-GB');
  return (
    <Stack>
      <FactList
        layout="figures"
        facts={[
          { term: 'KPIs', value: kpis.length.toLocaleString('en-GB') },
          { term: 'Target met', value: count('MET') },
          { term: 'Target not met', value: count('NOT_MET') },
          { term: 'Overdue', value: count('overdue') },
        ]}
      />
      <Filters label="Narrow the KPIs">
        <SearchField label="Find words or a ref" value={asked('find')} onChange={find => change({ find })} />
        <Select
          label="How it stands"
          value={state || 'all'}
          onChange={chosen => change({ state: chosen === 'all' ? null : chosen })}
          options={[
            { id: 'all', label: 'All' },
            ...Object.entries(states).map(([id, label]) => ({ id, label })),
          ]}
        />
      </Filters>
      <p role="status">
        {shown.length.toLocaleString('en-GB')} of {kpis.length.toLocaleString('en-GB')} KPIs
      </p>
      {shown.length === 0 ? (
        <EmptyState title="No KPI stands like this">
          <p>Choose another state, or other words.</p>
        </EmptyState>
      ) : (
        <EntryTree framework={framework} entries={shown.slice(0, most)} all={entries} isFlat />
      )}
      {shown.length > most && (
        <ShowMore shown={most} total={shown.length} noun="KPIs" onMore={() => setMost(most + 200)} />
      )}
      <ScrutinyFile framework={framework} entries={entries} />
    </Stack>
  );
}

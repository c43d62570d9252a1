import { ButtonLink, Page, Row, Select } from '@pathways/ui';
import { useParams, useSearchParams } from 'react-router';
import { AttributeTable } from './AttributeTable.js';
import { PairsTable } from './PairsTable.js';
import { TrendTable } from './TrendTable.js';
import { showOf, shows } from './table-words.js';

/** Codes counted, one table at a time; the address keeps which. */
export function TablesPage() {
  const { programmeId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const show = showOf(search.get('show'));
  const cycleId = search.get('cycle');
  const choose = (change: Record<string, string>) =>
    setSearch({ show, ...(cycleId ? { cycle: cycleId } : {}), ...change });
  const chooseCycle = (id: string) => setSearch({ show, ...(id === 'all' ? {} : { cycle: id }) });
  const file = (kind: string) =>
    `/api/exports/analysis/${programmeId}.${kind}?table=${show}${cycleId ? `&cycle=${cycleId}` : ''}`;
  const narrowed = { programmeId, cycleId, onCycle: chooseCycle };
  return (
    <Page
      title="Codes counted"
      breadcrumbs={[{ label: 'Analysis', href: `/analysis?programme=${programmeId}` }]}
      lead="Every number is passages, and the words behind it are one press away. A number of fewer than five schools is not told, and neither is one that would give such a number away."
      actions={
        <Row gap="s">
          <ButtonLink href={file('csv')} icon="download" download>
            CSV
          </ButtonLink>
          <ButtonLink href={file('xlsx')} icon="download" download>
            Excel
          </ButtonLink>
        </Row>
      }
    >
      <Select label="Count codes" options={shows} value={show} onChange={id => choose({ show: id })} />
      {show === 'pairs' && <PairsTable {...narrowed} />}
      {(show === 'month' || show === 'cycle') && (
        <TrendTable key={show} programmeId={programmeId} step={show === 'month' ? 'MONTH' : 'CYCLE'} />
      )}
      {(show === 'authority' || show === 'phase' || show === 'disadvantage') && (
        <AttributeTable key={show} by={show} {...narrowed} />
      )}
    </Page>
  );
}

import { Table, TextLink } from '@pathways/ui';
import { factOf, isKpi, type Entry } from './entry-words.js';
import { inheritedFact, narrowedAddress } from './narrow-entries.js';

/** A plan says of its actions which commitment and sector they belong to. */
export const isPlan = (entries: readonly Entry[]): boolean =>
  entries.some(entry => factOf(entry, 'commitment') !== '' && factOf(entry, 'sector') !== '');

interface PlanTableProps {
  framework: string;
  entries: readonly Entry[];
  showsKpis: boolean;
}

interface PlanRow {
  ref: string;
  words: string;
}

/** Commitments down, sectors across: how many actions, and how their KPIs stand for those who may see it. */
export function PlanTable({ framework, entries, showsKpis }: PlanTableProps) {
  const byPath = new Map(entries.map(entry => [entry.path, entry]));
  const actions = entries.filter(entry => factOf(entry, 'sector') !== '');
  const sectors = [...new Set(actions.map(action => factOf(action, 'sector')))];
  const named = entries.filter(({ kind }) => kind === 'commitments');
  const refs = [...new Set(actions.map(action => factOf(action, 'commitment')))];
  const rows = refs.map((ref): PlanRow => ({
    ref,
    words: named.find(each => each.ref === ref)?.words ?? '',
  }));
  const cell = (ref: string, sector: string) => {
    const here = actions.filter(
      action =>
        factOf(action, 'commitment') === ref && (sector === '' || factOf(action, 'sector') === sector),
    );
    if (here.length === 0) return '–';
    const kpis = entries.filter(
      entry =>
        isKpi(entry) &&
        inheritedFact(entry, 'commitment', byPath) === ref &&
        (sector === '' || inheritedFact(entry, 'sector', byPath) === sector),
    );
    const narrowed = { commitment: ref, ...(sector ? { sector } : {}) };
    return (
      <PlanCell
        actions={here}
        kpis={kpis}
        showsKpis={showsKpis}
        href={narrowedAddress(framework, narrowed)}
      />
    );
  };
  return (
    <Table<PlanRow>
      caption="Actions by commitment and sector"
      hideCaption
      columns={[
        { id: 'commitment', label: 'Commitment', cell: ({ ref, words }) => `${ref} ${words}` },
        ...sectors.map(sector => ({
          id: sector,
          label: sector,
          cell: ({ ref }: PlanRow) => cell(ref, sector),
        })),
        { id: 'all', label: 'Together', cell: ({ ref }) => cell(ref, '') },
      ]}
      rows={rows}
      rowKey={({ ref }) => ref}
    />
  );
}

interface PlanCellProps {
  actions: readonly Entry[];
  kpis: readonly Entry[];
  showsKpis: boolean;
  href: string;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function PlanCell({ actions, kpis, showsKpis, href }: PlanCellProps) {
  const met = kpis.filter(({ progress }) => progress === 'MET').length;
  const overdue = kpis.filter(({ isOverdue }) => isOverdue).length;
  return (
    <>
      <TextLink href={href}>{counted(actions.length, 'action', 'actions')}</TextLink>
      <div>
        {counted(kpis.length, 'KPI', 'KPIs')}
        {showsKpis && `: ${met} met, ${overdue} overdue`}
      </div>
    </>
  );
}

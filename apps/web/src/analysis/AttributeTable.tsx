import { useQuery } from '@apollo/client/react';
import { EmptyState, HeatTable, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { CodeTableQuery, SchoolAttribute } from '../gql/graphql.js';
import { CellDialog, type Pressed } from './CellDialog.js';
import { CycleChoice, NotYourTable, TableFacts, TableWait } from './TableFrame.js';
import { CodeTableDocument } from './table.documents.js';
import { heatOf } from './table-words.js';

interface AttributeTableProps {
  programmeId: string;
  by: 'authority' | 'phase' | 'disadvantage';
  cycleId: string | null;
  onCycle: (id: string) => void;
}

const asked: Readonly<Record<AttributeTableProps['by'], SchoolAttribute>> = {
  authority: 'AUTHORITY',
  phase: 'PHASE',
  disadvantage: 'DISADVANTAGE',
};

const sources: Readonly<Record<AttributeTableProps['by'], string>> = {
  authority: 'Local authorities as in the national register (GIAS).',
  phase: 'School phases as in the national register (GIAS).',
  disadvantage:
    'Bands of the share of pupils eligible for free school meals in the last six years, the last year that is published for each school.',
};

type Row = NonNullable<CodeTableQuery['codeTable']>['rows'][number];

const all = 'all schools';

/** The largest number beside the totals: those have a ground of their own. */
const strongestIn = (rows: readonly Row[]): number =>
  Math.max(
    1,
    ...rows.flatMap(({ cells }) =>
      cells.filter(({ value }) => value !== all).map(({ passages }) => passages ?? 0),
    ),
  );

export function AttributeTable({ programmeId, by, cycleId, onCycle }: AttributeTableProps) {
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const { data, error, loading, refetch } = useQuery(CodeTableDocument, {
    variables: { programmeId, by: asked[by], cycleId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <TableWait failed={Boolean(error)} loading={loading} onRetry={() => void refetch()} />;
  if (!data.codeTable) return <NotYourTable />;
  const { rows, values, cycles } = data.codeTable;
  const strongest = strongestIn(rows);
  const cellOf = ({ codeId, codeName }: Row, cell: Row['cells'][number]) => {
    const where = `${codeName}, ${cell.value}`;
    const column = cell.value === all ? {} : { by: asked[by], value: cell.value };
    const variables = { programmeId, codeId, cycleId, ...column };
    const onOpen = cell.viewerCanOpen
      ? () => setPressed({ kind: 'cell', title: where, variables })
      : undefined;
    return { ...heatOf(cell, cell.value === all ? 0 : strongest, where), onOpen };
  };
  return (
    <Stack gap="l">
      <CycleChoice cycles={cycles} cycleId={cycleId} onCycle={onCycle} />
      {rows.length === 0 ? (
        <EmptyState title="No codes yet">
          <p>Codes are counted once researchers have applied them.</p>
        </EmptyState>
      ) : (
        <HeatTable
          caption={`Passages with each code, by ${by === 'authority' ? 'local authority' : by}`}
          corner="Code"
          columns={values}
          rows={rows.map(row => ({
            id: row.codeId,
            label: row.codeName,
            cells: row.cells.map(cell => cellOf(row, cell)),
          }))}
        />
      )}
      <TableFacts facts={data.codeTable} source={sources[by]} />
      {pressed && <CellDialog pressed={pressed} onClose={() => setPressed(null)} />}
    </Stack>
  );
}

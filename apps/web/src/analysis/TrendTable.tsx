import { useQuery } from '@apollo/client/react';
import { EmptyState, HeatTable, Select, Stack, TrendChart } from '@pathways/ui';
import { useState } from 'react';
import type { CodeTrendQuery, TrendStep } from '../gql/graphql.js';
import { CellDialog, type Pressed } from './CellDialog.js';
import { NotYourTable, TableFacts, TableWait } from './TableFrame.js';
import { CodeTrendDocument } from './table.documents.js';
import { heatOf, stepText } from './table-words.js';

type Trend = NonNullable<CodeTrendQuery['codeTrend']>;
type Row = Trend['rows'][number];

interface TrendTableProps {
  programmeId: string;
  step: TrendStep;
}

/** Codes over time: a line whose gaps stay open, and every number in a table under it. */
export function TrendTable({ programmeId, step }: TrendTableProps) {
  const { data, error, loading, refetch } = useQuery(CodeTrendDocument, {
    variables: { programmeId, step },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <TableWait failed={Boolean(error)} loading={loading} onRetry={() => void refetch()} />;
  if (!data.codeTrend) return <NotYourTable />;
  const trend = data.codeTrend;
  if (trend.rows.length === 0 || trend.steps.length === 0)
    return (
      <EmptyState title="Nothing to count yet">
        <p>
          Codes are counted over time once researchers have applied them to talk that is open to research.
        </p>
      </EmptyState>
    );
  return <Lines trend={trend} programmeId={programmeId} step={step} />;
}

const valuesOf = ({ cells }: Row) => cells.map(({ passages }) => passages ?? null);

function Lines({ trend, programmeId, step }: { trend: Trend } & TrendTableProps) {
  const first = trend.rows.find(({ cells }) => cells.some(({ passages }) => passages)) ?? trend.rows[0];
  const [chosen, setChosen] = useState(first?.codeId ?? '');
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const strongest = Math.max(1, ...trend.rows.flatMap(row => valuesOf(row).map(value => value ?? 0)));
  const row = trend.rows.find(({ codeId }) => codeId === chosen);
  const cellOf = ({ codeId, codeName }: Row, cell: Row['cells'][number]) => {
    const where = `${codeName}, ${stepText(cell.value)}`;
    const cycle = trend.cycles.find(({ name }) => name === cell.value)?.id ?? null;
    const variables = {
      programmeId,
      codeId,
      ...(step === 'MONTH' ? { value: cell.value } : { cycleId: cycle }),
    };
    const onOpen = cell.viewerCanOpen
      ? () => setPressed({ kind: 'cell', title: where, variables })
      : undefined;
    return { ...heatOf(cell, strongest, where), onOpen };
  };
  return (
    <Stack gap="l">
      <Select
        label="Draw the line of"
        options={trend.rows.map(({ codeId, codeName }) => ({ id: codeId, label: codeName }))}
        value={chosen}
        onChange={setChosen}
      />
      {row && valuesOf(row).some(value => value !== null) ? (
        <TrendChart
          label={`Passages with “${row.codeName}”: ${row.cells.map((cell, at) => `${stepText(trend.steps[at] ?? '')} ${cell.passages ?? 'not told or no talk'}`).join(', ')}`}
          title="Passages"
          steps={trend.steps.map(stepText)}
          series={trend.rows.map(each => ({ id: each.codeId, label: each.codeName, values: valuesOf(each) }))}
          chosen={chosen}
          tick={String}
        />
      ) : (
        <p>No number of this code is told: too few schools stand behind each.</p>
      )}
      <HeatTable
        caption="Passages with each code over time"
        corner="Code"
        columns={trend.steps.map(stepText)}
        rows={trend.rows.map(each => ({
          id: each.codeId,
          label: each.codeName,
          cells: each.cells.map(cell => cellOf(each, cell)),
        }))}
      />
      <TableFacts facts={trend} source="A contribution counts in the month in which it was posted." />
      {pressed && <CellDialog pressed={pressed} onClose={() => setPressed(null)} />}
    </Stack>
  );
}

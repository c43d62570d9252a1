import { useQuery } from '@apollo/client/react';
import { EmptyState, HeatTable, type HeatCell, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { CodePairsQuery } from '../gql/graphql.js';
import { CellDialog, type Pressed } from './CellDialog.js';
import { CycleChoice, NotYourTable, TableFacts, TableWait } from './TableFrame.js';
import { CodePairsDocument } from './table.documents.js';
import { cellText } from './table-words.js';

type Pairs = NonNullable<CodePairsQuery['codePairs']>;
type Code = Pairs['codes'][number];

interface PairsTableProps {
  programmeId: string;
  cycleId: string | null;
  onCycle: (id: string) => void;
}

/** Which codes stand on the same words. */
export function PairsTable({ programmeId, cycleId, onCycle }: PairsTableProps) {
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const { data, error, loading, refetch } = useQuery(CodePairsDocument, {
    variables: { programmeId, cycleId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <TableWait failed={Boolean(error)} loading={loading} onRetry={() => void refetch()} />;
  if (!data.codePairs) return <NotYourTable />;
  const { codes, cycles } = data.codePairs;
  const cellOf = cells(data.codePairs, (one, other) =>
    setPressed({
      kind: 'pair',
      title: `${one.name} and ${other.name}`,
      variables: { programmeId, codeId: one.id, otherId: other.id, cycleId },
    }),
  );
  return (
    <Stack gap="l">
      <CycleChoice cycles={cycles} cycleId={cycleId} onCycle={onCycle} />
      {codes.length < 2 ? (
        <EmptyState title="No two codes to compare">
          <p>At least two codes must have been applied to talk that is open to research.</p>
        </EmptyState>
      ) : (
        <HeatTable
          caption="Contributions in which two codes stand on words that overlap"
          corner="Code"
          columns={codes.map(({ name }) => name)}
          rows={codes.map(one => ({
            id: one.id,
            label: one.name,
            cells: codes.map(other => cellOf(one, other)),
          }))}
        />
      )}
      <TableFacts
        facts={data.codePairs}
        source="A pair is also not told where one to four schools used one of its codes only without the other."
      />
      {pressed && <CellDialog pressed={pressed} onClose={() => setPressed(null)} />}
    </Stack>
  );
}

function cells({ pairs }: Pairs, open: (one: Code, other: Code) => void) {
  const strongest = Math.max(1, ...pairs.map(({ contributions }) => contributions ?? 0));
  return (one: Code, other: Code): HeatCell => {
    if (one.id === other.id) return { text: '', strength: null, label: 'the same code' };
    const pair = pairs.find(
      ({ codeId, otherId }) =>
        (codeId === one.id && otherId === other.id) || (codeId === other.id && otherId === one.id),
    );
    const where = `${one.name} and ${other.name}`;
    const { contributions } = pair ?? {};
    if (!pair || contributions === null || contributions === undefined)
      return { text: cellText.NOT_TOLD, strength: null, label: `${where}: not told` };
    return {
      text: String(contributions),
      strength: contributions / strongest,
      label: `${where}: ${contributions} contributions of ${pair.schools ?? 0} schools`,
      onOpen: pair.viewerCanOpen ? () => open(one, other) : undefined,
    };
  };
}

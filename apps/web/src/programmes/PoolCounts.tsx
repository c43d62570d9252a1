import { NumberText, Table, type Column } from '@pathways/ui';
import type { SchoolPhase } from '../gql/graphql.js';
import { phaseWords } from '../schools/phase-words.js';

export interface PoolCount {
  readonly phase: SchoolPhase;
  readonly laCode: string;
  readonly authority: string;
  readonly count: number;
}

interface AuthorityLine {
  readonly name: string;
  readonly byPhase: Partial<Record<SchoolPhase, number>>;
  readonly all: number;
}

function linesOf(counts: readonly PoolCount[]): AuthorityLine[] {
  const lines = new Map<string, AuthorityLine>();
  for (const { authority, phase, count } of counts) {
    const line = lines.get(authority) ?? { name: authority, byPhase: {}, all: 0 };
    lines.set(authority, { ...line, byPhase: { ...line.byPhase, [phase]: count }, all: line.all + count });
  }
  return [...lines.values()];
}

function sum(lines: readonly AuthorityLine[], phases: readonly SchoolPhase[]): AuthorityLine {
  const byPhase = Object.fromEntries(
    phases.map(phase => [phase, lines.reduce((total, line) => total + (line.byPhase[phase] ?? 0), 0)]),
  );
  return { name: 'All', byPhase, all: lines.reduce((total, line) => total + line.all, 0) };
}

const number = (value: number) => <NumberText figure={{ state: 'value', value }} />;

/** How many schools each authority brings, by phase. A count of none is a nought: it was counted. */
export function PoolCounts({ counts }: { counts: readonly PoolCount[] }) {
  const phases = Object.keys(phaseWords).filter((phase): phase is SchoolPhase =>
    counts.some(count => count.phase === phase),
  );
  const lines = linesOf(counts);
  const columns: Column<AuthorityLine>[] = [
    { id: 'authority', label: 'Local authority', cell: ({ name }) => name },
    ...phases.map(phase => ({
      id: phase,
      label: phaseWords[phase],
      numeric: true,
      cell: ({ byPhase }: AuthorityLine) => number(byPhase[phase] ?? 0),
    })),
    ...(phases.length > 1
      ? [{ id: 'all', label: 'All', numeric: true, cell: ({ all }: AuthorityLine) => number(all) }]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Table
      caption="Schools that take part, by authority and phase"
      columns={columns}
      rows={lines.length > 1 ? [...lines, sum(lines, phases)] : lines}
      rowKey={({ name }) => name}
    />
  );
}

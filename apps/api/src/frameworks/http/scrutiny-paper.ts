import { factOf, targetInWords, type KpiTarget, type ScrutinyRow } from '@pathways/domain/frameworks';
import type { Paper, PaperBlock, PaperCell } from '../../platform/pdf/paper.js';
import type { Scrutiny } from '../application/scrutiny.queries.js';
import { trajectoryOf } from './kpi-trajectory.js';

const soft = '#555555';

const styles: Paper['styles'] = {
  kicker: { fontSize: 9, color: soft },
  title: { fontSize: 20, bold: true, margin: [0, 2, 0, 4] },
  facts: { color: soft, fontSize: 9, margin: [0, 0, 0, 4] },
  strand: { fontSize: 14, bold: true, margin: [0, 18, 0, 2] },
  action: { fontSize: 11, bold: true, margin: [0, 8, 0, 2] },
  trajectory: { fontSize: 9, bold: true, margin: [0, 4, 0, 4] },
  table: { fontSize: 9, margin: [0, 0, 0, 6] },
};

const dayWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const wordsOf = (day: string): string => dayWords.format(new Date(day));

export const targetWords = (target: KpiTarget | null): string =>
  target ? `${target.operator} ${target.value}${target.byTerm ? ` by ${target.byTerm}` : ''}` : 'none';

export const scrutinyTitle = ({ title, on }: Scrutiny, strand: string | null): string =>
  `${title}${strand ? `, strand ${strand}` : ''}, as known on ${on}`;

const cell = (text: string, bold = false): PaperCell => ({ stack: [{ text, bold }] });

function cellsOf({ kpi, target, value, progress }: ScrutinyRow): PaperCell[] {
  const known = value
    ? `${value.value ?? value.state}, ${value.term}, as at ${value.asAt}, ${value.status}. ${value.source}; ${value.basis}${value.note ? `. ${value.note}` : ''}`
    : 'no value';
  return [kpi.ref, kpi.words, targetInWords(target, factOf(kpi, 'unit')), known, progress].map(text =>
    cell(text),
  );
}

const heads = ['KPI', 'Measure', 'Target', 'Last value that was known', 'Progress'];

const across = heads.map((): PaperCell => ({}));

/** What an action says stands above its KPIs, and again where they go on overleaf. */
function tableOf(rows: readonly ScrutinyRow[]): PaperBlock {
  const action = rows[0]?.action ?? null;
  const facts = ['sector', 'lead'].flatMap(name => {
    const fact = action ? factOf(action, name) : '';
    return fact ? [`${name === 'lead' ? 'Lead' : 'Sector'}: ${fact}`] : [];
  });
  const named: PaperCell = {
    colSpan: heads.length,
    stack: [
      { text: action ? `${action.ref} ${action.words}` : 'Without an action', style: 'action' },
      ...(facts.length > 0 ? [{ text: facts.join('. '), style: 'facts' }] : []),
    ],
  };
  return {
    style: 'table',
    layout: 'lightHorizontalLines',
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [34, '*', 70, 130, 50],
      body: [[named, ...across.slice(1)], heads.map(text => cell(text, true)), ...rows.map(cellsOf)],
    },
  };
}

/** Neighbours that have the same key, together. */
function runsOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(row)) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** How a plan stood on a day, strand by strand and action by action, to be laid on a table. */
export function scrutinyPaper(found: Scrutiny, strand: string | null): Paper {
  const met = found.rows.filter(({ progress }) => progress === 'met').length;
  const without = found.rows.filter(({ progress }) => progress === 'no value').length;
  return {
    title: scrutinyTitle(found, strand),
    styles,
    foot: scrutinyTitle(found, strand),
    content: [
      { text: 'For scrutiny', style: 'kicker' },
      { text: found.title, style: 'title' },
      {
        text: `By what had been entered on ${wordsOf(found.on)}; what was corrected later reads as it read then. ${found.rows.length} KPIs: ${met} meet their target, ${without} have no value.`,
        style: 'facts',
      },
      ...runsOf(found.rows, row => row.strand).flatMap(rows => [
        { text: `Strand ${rows[0]?.strand ?? ''}`, style: 'strand', outline: true, headlineLevel: 1 },
        ...runsOf(rows, ({ action }) => action?.path ?? '').flatMap(of => [
          tableOf(of),
          ...of.flatMap(trajectoryOf),
        ]),
      ]),
    ],
  };
}

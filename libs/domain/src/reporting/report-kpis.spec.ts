import type { KpiValue, ScrutinyRow, Term } from '../frameworks/index.js';
import { cycleReport, kpiParts, reportFaults, type Figure, type ReportPart } from './index.js';

const value = (term: string, asAt: string, number: number | null): KpiValue => ({
  term: term as Term,
  part: '',
  state: number === null ? 'suppressed' : 'value',
  value: number,
  asAt,
  status: 'provisional',
  source: 'Summer census',
  basis: 'All on roll',
  note: '',
  version: 1,
  because: '',
});

const row = (...values: KpiValue[]): ScrutinyRow => ({
  strand: '1',
  action: null,
  kpi: {
    path: '1.1 / i',
    kind: 'actions/kpis',
    ref: 'i',
    words: 'Share welcomed',
    facts: { unit: ['percent'] },
    parentPath: '1.1',
  },
  target: { version: 1, operator: '>=', value: 85, byTerm: null, direction: 'increase', because: '' },
  value: values.at(-1) ?? null,
  values,
  progress: 'met',
});

const partsOf = (...rows: ScrutinyRow[]): ReportPart[] =>
  kpiParts({ kpis: [{ framework: 'A plan', rows, counted: [] }], lastDay: '2026-12-18' });

const spring = value('2025/26 spring', '2026-03-01', 61);
const summer = value('2025/26 summer', '2026-07-01', 73);

describe('the KPIs of a report', () => {
  it('stand with all that is known of their last number, and the line of those before', () => {
    expect(partsOf(row(spring, summer))[1]).toEqual({
      kind: 'kpi',
      title: 'KPI 1.1 / i: Share welcomed',
      facts: [
        { name: 'Value', words: '73%, for 2025/26 summer' },
        { name: 'As at', words: '1 July 2026' },
        { name: 'Status', words: 'provisional' },
        { name: 'Target', words: 'at least 85%: not met' },
        { name: 'Source', words: 'Summer census' },
        { name: 'Counting basis', words: 'All on roll' },
      ],
      trajectory: expect.objectContaining({ values: [61, 73] }),
    });
  });

  it('leave out what is true for a day after the cycle', () => {
    const later = value('2026/27 spring', '2027-02-01', 91);
    expect(JSON.stringify(partsOf(row(spring, later)))).not.toContain('91');
  });

  it('never tell a number that was too small when it was entered', () => {
    const [, kpi] = partsOf(row(value('2025/26 summer', '2026-07-01', null)));
    expect(kpi).toMatchObject({
      facts: expect.arrayContaining([
        { name: 'Value', words: 'suppressed: too small to tell, for 2025/26 summer' },
      ]),
      trajectory: null,
    });
  });

  it('are counted where they have no value', () => {
    expect(partsOf(row(summer), row())[0]).toEqual({
      kind: 'paragraph',
      words: 'A plan: 1 of 2 KPIs has a value. One has no value yet.',
    });
  });

  it('stop at forty, and say where all of them are', () => {
    const parts = partsOf(...Array.from({ length: 41 }, () => row(summer)));
    expect(parts).toHaveLength(41);
    expect(JSON.stringify(parts[0])).toContain('The first 40');
  });

  it('bring the query of what is counted for them, and have their placeholders named', () => {
    const counted: Figure = {
      id: 'networks',
      title: 'Networks attended',
      definition: 'Meetings held.',
      statement: 'select networks',
      columns: [],
      rows: [],
      hidden: 0,
      earlier: 0,
    };
    const days = ['1 September 2026', '18 December 2026', '22 November 2026', '20 November 2026'];
    const [startsOn = '', endsOn = '', countedOn = '', countedTo = ''] = days;
    const unsaid = row({ ...summer, source: 'TBC' });
    const report = cycleReport({
      programmeName: 'Sample',
      cycleName: 'Autumn',
      ...{ lastDay: '2026-12-18', startsOn, endsOn, countedOn, countedTo },
      ...{ next: null, isFictional: true, aims: 'To meet.', outcome: null, figures: [], practices: [] },
      kpis: [{ framework: 'A plan', rows: [unsaid], counted: [counted] }],
    });
    expect(report).toContainEqual({ kind: 'query', title: 'Networks attended', words: 'select networks' });
    expect(reportFaults(report)).toMatchObject([{ kind: 'placeholder', within: 'TBC' }]);
  });
});

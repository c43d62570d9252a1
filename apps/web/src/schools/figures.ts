import type { MeasureCardFragment } from '../gql/graphql.js';

export type Series = MeasureCardFragment;
export type SeriesFigure = Series['figures'][number];

/** The parts of a school's page, in reading order, with the codes that belong to each. */
export const topics: readonly {
  readonly title: string;
  readonly lead: string;
  readonly codes: readonly string[];
}[] = [
  {
    title: 'Pupils',
    lead: 'Who goes to the school, from the January school census.',
    codes: ['NOR', 'PNUMFSMEVER', 'PNUMEAL', 'PSENELK', 'PSENELSE', 'PNORG'],
  },
  { title: 'Attendance', lead: 'Sessions missed over the school year.', codes: ['PERCTOT', 'PPERSABS10'] },
  {
    title: 'Key stage 2',
    lead: 'Results of eleven-year-olds. No tests were held in 2019/20 and 2020/21.',
    codes: [
      'PTRWM_EXP',
      'PTRWM_HIGH',
      'READ_AVERAGE',
      'MAT_AVERAGE',
      'GPS_AVERAGE',
      'READPROG',
      'WRITPROG',
      'MATPROG',
    ],
  },
  {
    title: 'Key stage 4',
    lead: 'Results of sixteen-year-olds, and who the pupils of that year were.',
    codes: [
      ...[
        'ATT8SCR',
        'ATT8SCRENG',
        'ATT8SCRMAT',
        'ATT8SCR_FSM6CLA1A',
        'ATT8SCR_NFSM6CLA1A',
        'DIFFN_ATT8',
        'P8MEA',
        'P8MEA_FSM6CLA1A',
      ],
      ...['PTL2BASICS_95', 'EBACCAPS', 'PTEBACC_E_PTQ_EE'],
      ...['AVG_KS2_SCALEDSCORE', 'PTFSM6CLA1A', 'PTPRIORLO', 'PTPRIORHI', 'PT_NOT_MOBILE'],
    ],
  },
  {
    title: 'As the department compares schools',
    lead: 'What the department’s similar-schools service matches on.',
    codes: [
      ...['KS2MRP', 'ReadMatAverage', 'Ks1PriorRwmAverage', 'PPPerc', 'PercentEAL', 'IdaciPupils'],
      ...[
        'Polar4QuintilePupils',
        'PStability',
        'PercentSchSupport',
        'PercentageStatementOrEHP',
        'NumberOfPupils',
      ],
    ],
  },
];

/** 2018 for 2018/19: a place on a line of years. */
export const firstYear = (academicYear: string): number => Number(academicYear.slice(0, 4));

export const hasValue = (figure: SeriesFigure): figure is SeriesFigure & { value: number } =>
  figure.state === 'VALUE' && typeof figure.value === 'number';

const mostDecimals: Readonly<Record<string, number>> = { pupils: 0, '%': 1, 'scaled score': 1 };
const leastDecimals: Readonly<Record<string, number>> = { 'progress score': 1 };

const decimalsIn = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** Digits after the point, the same for all years of a measure: as many as the values have and the unit can bear. */
export function decimalsOf({ unit, figures }: Pick<Series, 'unit' | 'figures'>): number {
  const needed = figures.filter(hasValue).map(({ value }) => decimalsIn(value));
  return Math.min(Math.max(leastDecimals[unit] ?? 0, ...needed), mostDecimals[unit] ?? 2);
}

/** The unit as it stands behind a number. Scores stand alone: their name says what they are. */
export const unitBehind = (unit: string): string | undefined =>
  unit === '%' || unit === 'pupils' || unit === 'points' ? unit : undefined;

const stateWords = { VALUE: '', SUPPRESSED: 'suppressed', NOT_HELD: 'not held' } as const;

/** The years in words, for those who do not see the line. */
export const inWords = (series: Series): string =>
  series.figures
    .map(figure =>
      hasValue(figure)
        ? `${figure.academicYear}: ${figure.value.toFixed(decimalsOf(series))}${series.unit === '%' ? '%' : ` ${series.unit}`}`
        : `${figure.academicYear}: ${stateWords[figure.state]}`,
    )
    .join('; ');

/** Sources with the years that each of them gave. */
export function sourcesOf(figures: readonly SeriesFigure[]): string[] {
  const years = new Map<string, string[]>();
  for (const { source, status, academicYear } of figures) {
    const named = `${source}, ${status === 'FINAL' ? 'final' : 'provisional'}`;
    years.set(named, [...(years.get(named) ?? []), academicYear]);
  }
  return [...years].map(([source, held]) => `${held.join(', ')}: ${source}`);
}

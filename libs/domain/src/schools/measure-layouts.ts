/** One kind of published file: the column that gives it away, and the code under which each of its columns is kept. */
export interface MeasureLayout {
  readonly kind: string;
  /** Two layouts never match one file: the first whose sign is a column is taken. */
  readonly sign: string;
  readonly publication: string;
  readonly codes: Readonly<Record<string, string>>;
}

const same = (...columns: string[]) => Object.fromEntries(columns.map(column => [column, column]));

/**
 * In the order in which they are tried. Columns that a second publication repeats for the same year (the census
 * figures inside the key stage 4 file) are left to the publication that they come from.
 */
export const measureLayouts: readonly MeasureLayout[] = [
  {
    kind: 'key stage 4 context',
    sign: 'avg_ks2_scaledscore',
    publication: 'DfE key stage 4 performance: school cohorts',
    codes: {
      avg_ks2_scaledscore: 'AVG_KS2_SCALEDSCORE',
      pt_disadvantaged: 'PTFSM6CLA1A',
      pt_prior_lo: 'PTPRIORLO',
      pt_prior_hi: 'PTPRIORHI',
      pt_not_mobile: 'PT_NOT_MOBILE',
      diffn_att8: 'DIFFN_ATT8',
    },
  },
  {
    kind: 'similar schools',
    sign: 'PPPerc',
    publication: 'DfE get school improvement insights: similar schools',
    codes: {
      ...same(
        'KS2MRP',
        'ReadMatAverage',
        'Ks1PriorRwmAverage',
        'PPPerc',
        'PercentEAL',
        'Polar4QuintilePupils',
      ),
      ...same('PStability', 'IdaciPupils', 'PercentSchSupport', 'NumberOfPupils', 'PercentageStatementOrEHP'),
      PercentageStatementOrEhp: 'PercentageStatementOrEHP',
    },
  },
  {
    kind: 'key stage 4',
    sign: 'ATT8SCR',
    publication: 'DfE key stage 4 performance tables',
    codes: {
      ...same(
        'ATT8SCR',
        'ATT8SCRENG',
        'ATT8SCRMAT',
        'ATT8SCR_FSM6CLA1A',
        'ATT8SCR_NFSM6CLA1A',
        'P8MEA',
        'P8MEA_FSM6CLA1A',
        'PTFSM6CLA1A',
      ),
      ...same('PTPRIORLO', 'PTPRIORHI', 'PTL2BASICS_95', 'EBACCAPS', 'PTEBACC_E_PTQ_EE'),
    },
  },
  {
    kind: 'key stage 2 attainment',
    sign: 'PTRWM_EXP',
    publication: 'DfE key stage 2 performance tables',
    codes: same(
      'PTRWM_EXP',
      'PTRWM_HIGH',
      'READ_AVERAGE',
      'MAT_AVERAGE',
      'GPS_AVERAGE',
      'READPROG',
      'WRITPROG',
      'MATPROG',
    ),
  },
  {
    kind: 'key stage 2 progress',
    sign: 'READPROG',
    publication: 'DfE key stage 2 performance tables',
    codes: same('READPROG', 'WRITPROG', 'MATPROG'),
  },
  {
    kind: 'school census',
    sign: 'PNUMFSMEVER',
    publication: 'DfE performance tables: school census',
    codes: same('NOR', 'PNORG', 'PNUMEAL', 'PNUMFSMEVER', 'PSENELSE', 'PSENELK'),
  },
  {
    kind: 'absence',
    sign: 'PERCTOT',
    publication: 'DfE performance tables: pupil absence',
    codes: same('PERCTOT', 'PPERSABS10'),
  },
];

/** The layout of a file with this header; null where no measure that we know is in it. */
export const layoutOf = (header: readonly string[]): MeasureLayout | null =>
  measureLayouts.find(layout => header.includes(layout.sign)) ?? null;

/**
 * Columns that hold the URN, the best first: the collectors of our data matched old URNs to the register in `GIAS_URN`
 * (`data/SOURCES.md` §3), and a file that has it may leave it blank where nothing could be matched without guessing.
 */
export const urnColumns = ['GIAS_URN', 'URN', 'school_urn'] as const;

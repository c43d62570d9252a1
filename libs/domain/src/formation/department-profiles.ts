import { departmentMeasure } from './department-measures.js';
import type { LikenessProfile, Reference, Spread } from './profile-shape.js';

/** Code, weight, centre, scale. */
type Row = readonly [code: string, weight: number, centre: number, scale: number];

const spreads = (rows: readonly Row[], known: number): Spread[] =>
  rows.map(([code, , centre, scale]) => ({ code, centre, scale, known }));

/**
 * Weights: estimates on inputs standardised on the department's published deviations (data/SOURCES.md section 4). Scale:
 * dfe-similar-schools-sd-secondary-2025.csv. Centre, used only where a value is missing: the mean of the 1,912 schools
 * of England whose values were published in 2025.
 */
const secondary: readonly Row[] = [
  ['KS2MRP', 0.467, 104.57653, 2.54724],
  ['PPPerc', 0.135, 32.27682, 14.20985],
  ['Polar4QuintilePupils', 0.108, 2.84062, 1.00183],
  ['PercentSchSupport', 0.084, 14.19495, 5.70462],
  ['PStability', 0.067, 89.03998, 6.82636],
  ['IdaciPupils', 0.051, 0.19862, 0.07773],
  ['PercentageStatementOrEHP', 0.042, 3.01693, 1.96881],
  ['PercentEAL', 0.028, 21.43526, 18.06654],
  ['NumberOfPupils', 0.021, 1154.8431, 392.46604],
];

/**
 * Weight here: per squared unit, recovered exactly (data/SOURCES.md section 4). Centre and scale: of the 93 schools whose
 * primary values were published in 2026; between known values they cancel out, so that the distance is the department's.
 */
const primary: readonly Row[] = [
  ['Ks1PriorRwmAverage', 7.64864, 2.777733, 0.163718],
  ['PPPerc', 0.00052676, 36.462494, 17.134318],
  ['Polar4QuintilePupils', 0.129763, 3.175806, 1.050406],
  ['NumberOfPupils', 6.03099e-7, 1401.010753, 440.042068],
  ['PStability', 0.000839102, 80.484151, 8.330375],
  ['IdaciPupils', 7.86751, 0.218518, 0.085019],
  ['PercentSchSupport', 0.00218608, 13.927136, 4.816884],
  ['PercentEAL', 9.9477e-5, 35.351988, 21.524893],
  ['PercentageStatementOrEHP', 0.00463727, 3.336144, 1.414954],
];

/** The national deviations that the department publishes for secondary schools. */
export const departmentReference: Reference = {
  kind: 'national',
  name: 'the secondary schools of England, as DfE standardises them',
  year: '2024/25',
  schools: 3_262,
  spreads: spreads(secondary, 3_262),
};

export const departmentSecondary: LikenessProfile = {
  key: 'dfe-secondary',
  origin: 'department',
  name: 'DfE’s nine measures, secondary',
  because:
    'What the Department for Education’s similar-schools service looks at, so that a list here can be laid beside the department’s own. Its service lists similar schools of all England; here they are those of our register.',
  caution:
    'The department does not publish its weights. These are estimates from its published distances and explain 96.8 % of them (R² 0.968). Values are published for some secondary schools only.',
  measures: secondary.map(([code, weight]) => departmentMeasure(code, weight)),
  reference: departmentReference,
};

export const departmentPrimary: LikenessProfile = {
  key: 'dfe-primary',
  origin: 'department',
  name: 'DfE’s nine measures, primary',
  because:
    'What the Department for Education’s similar-schools service looks at for primary pupils, with the weights that follow exactly from its published distances.',
  caution:
    'The department has published these values for 93 schools of England, most of them all-through schools and few of them here. All others have too little known for this profile.',
  measures: primary.map(([code, perSquaredUnit, , scale]) =>
    departmentMeasure(code, perSquaredUnit * scale ** 2),
  ),
  reference: {
    kind: 'national',
    name: 'the schools of England with published primary values',
    year: '2025/26',
    schools: 93,
    spreads: spreads(primary, 93),
  },
};

/** What the department's published deviation is for one measure of secondary schools; null where there is none. */
export const nationalSpread = (code: string): Spread | null =>
  departmentReference.spreads.find(spread => spread.code === code) ?? null;

/** What one code of a measure means, in which unit, and between which bounds a figure can be true. */
export interface MeasureDefinition {
  readonly code: string;
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly meaning: string;
  readonly least: number;
  readonly most: number;
}

export type MeasureUnit = '%' | 'pupils' | 'points' | 'scaled score' | 'progress score' | 'index';

const define =
  (unit: MeasureUnit, least: number, most: number) =>
  (code: string, name: string, meaning: string): MeasureDefinition => ({
    code,
    name,
    unit,
    meaning,
    least,
    most,
  });

const percent = define('%', 0, 100);
const pupils = define('pupils', 0, 10_000);
const points = define('points', 0, 100);
const gap = define('points', -100, 100);
const scaled = define('scaled score', 80, 120);
// Cohorts of special schools fall below the published scale of 80 to 120.
const scaledMean = define('scaled score', 0, 120);
const progress = define('progress score', -50, 50);
const index = define('index', 0, 10);

/** Every measure that the product holds. A long table by nature: codes are the publisher's column names. */
export const measureDefinitions: readonly MeasureDefinition[] = [
  pupils('NOR', 'Pupils on roll', 'Pupils on the roll at the January school census.'),
  percent('PNORG', 'Girls', 'Girls among the pupils on roll.'),
  percent(
    'PNUMEAL',
    'English as an additional language',
    'Pupils whose first language is known or believed to be other than English.',
  ),
  percent(
    'PNUMFSMEVER',
    'Free school meals in the last six years',
    'Pupils eligible for free school meals at any time in the last six years.',
  ),
  percent('PSENELSE', 'Education, health and care plan', 'Pupils with an education, health and care plan.'),
  percent(
    'PSENELK',
    'SEN support',
    'Pupils who receive support for special educational needs without a plan.',
  ),
  percent('PERCTOT', 'Overall absence', 'Sessions missed, authorised or not, of all possible sessions.'),
  percent('PPERSABS10', 'Persistent absence', 'Pupils who missed one session in ten or more.'),
  percent(
    'PTRWM_EXP',
    'Expected standard in reading, writing and maths',
    'Pupils at the end of key stage 2 who met the expected standard in all three.',
  ),
  percent(
    'PTRWM_HIGH',
    'Higher standard in reading, writing and maths',
    'Pupils at the end of key stage 2 who reached the higher standard in all three.',
  ),
  scaled(
    'READ_AVERAGE',
    'Average score in reading',
    'Mean scaled score in the key stage 2 reading test; 100 is the expected standard.',
  ),
  scaled(
    'MAT_AVERAGE',
    'Average score in maths',
    'Mean scaled score in the key stage 2 maths test; 100 is the expected standard.',
  ),
  scaled(
    'GPS_AVERAGE',
    'Average score in grammar, punctuation and spelling',
    'Mean scaled score in the key stage 2 test; 100 is the expected standard.',
  ),
  progress(
    'READPROG',
    'Progress in reading',
    'Key stage 1 to 2, against pupils with the same starting point; 0 is the national average.',
  ),
  progress(
    'WRITPROG',
    'Progress in writing',
    'Key stage 1 to 2, against pupils with the same starting point; 0 is the national average.',
  ),
  progress(
    'MATPROG',
    'Progress in maths',
    'Key stage 1 to 2, against pupils with the same starting point; 0 is the national average.',
  ),
  points('ATT8SCR', 'Attainment 8', 'Mean score over eight GCSE-level subjects.'),
  points(
    'ATT8SCRENG',
    'Attainment 8, English',
    'Mean points for English, which counts twice in Attainment 8.',
  ),
  points('ATT8SCRMAT', 'Attainment 8, maths', 'Mean points for maths, which counts twice in Attainment 8.'),
  points(
    'ATT8SCR_FSM6CLA1A',
    'Attainment 8, disadvantaged pupils',
    'Mean Attainment 8 score of disadvantaged pupils.',
  ),
  points(
    'ATT8SCR_NFSM6CLA1A',
    'Attainment 8, other pupils',
    'Mean Attainment 8 score of pupils who are not disadvantaged.',
  ),
  progress(
    'P8MEA',
    'Progress 8',
    'Key stage 2 to 4, against pupils with the same starting point; 0 is the national average.',
  ),
  progress(
    'P8MEA_FSM6CLA1A',
    'Progress 8, disadvantaged pupils',
    'Progress 8 score of disadvantaged pupils.',
  ),
  percent(
    'PTL2BASICS_95',
    'Grade 5 or above in English and maths',
    'Pupils at the end of key stage 4 with grade 5 or above in both.',
  ),
  define('points', 0, 10)(
    'EBACCAPS',
    'EBacc average point score',
    'Mean points over the five pillars of the English Baccalaureate.',
  ),
  percent(
    'PTEBACC_E_PTQ_EE',
    'Entering the EBacc',
    'Pupils entered for all five pillars of the English Baccalaureate.',
  ),
  percent(
    'PTFSM6CLA1A',
    'Disadvantaged pupils at key stage 4',
    'Pupils of the key stage 4 cohort who are disadvantaged.',
  ),
  percent(
    'PTPRIORLO',
    'Low prior attainment',
    'Pupils of the key stage 4 cohort with low attainment at key stage 2.',
  ),
  percent(
    'PTPRIORHI',
    'High prior attainment',
    'Pupils of the key stage 4 cohort with high attainment at key stage 2.',
  ),
  scaledMean(
    'AVG_KS2_SCALEDSCORE',
    'Key stage 2 score of the key stage 4 cohort',
    'Mean key stage 2 scaled score of the pupils who sat key stage 4 that year.',
  ),
  percent(
    'PT_NOT_MOBILE',
    'Stable pupils at key stage 4',
    'Pupils of the key stage 4 cohort who did not join in the last two years.',
  ),
  gap(
    'DIFFN_ATT8',
    'Attainment 8 gap',
    'Disadvantaged pupils of the school against other pupils nationally.',
  ),
  scaledMean(
    'KS2MRP',
    'Mean key stage 2 score in reading and maths',
    'Of the key stage 4 cohort, as the department’s similar-schools service uses it.',
  ),
  scaledMean(
    'ReadMatAverage',
    'Mean score in reading and maths',
    'As the department’s similar-schools service uses it.',
  ),
  index(
    'Ks1PriorRwmAverage',
    'Key stage 1 prior attainment',
    'Mean over reading, writing and maths, as the department’s similar-schools service uses it.',
  ),
  percent(
    'PPPerc',
    'Pupil premium',
    'Pupils who attract the pupil premium, as the department’s similar-schools service uses it.',
  ),
  percent(
    'PercentEAL',
    'English as an additional language (similar schools)',
    'As the department’s similar-schools service uses it.',
  ),
  index(
    'Polar4QuintilePupils',
    'POLAR4 quintile',
    'Mean of the pupils’ areas: 1 is the least, 5 the most participation in higher education.',
  ),
  percent(
    'PStability',
    'Pupil stability',
    'Pupils who stayed, as the department’s similar-schools service uses it.',
  ),
  index(
    'IdaciPupils',
    'Income deprivation (IDACI)',
    'Mean over pupils of the share of children in their area in income-deprived families, 0 to 1.',
  ),
  percent(
    'PercentSchSupport',
    'SEN support (similar schools)',
    'As the department’s similar-schools service uses it.',
  ),
  percent(
    'PercentageStatementOrEHP',
    'EHC plan (similar schools)',
    'As the department’s similar-schools service uses it.',
  ),
  pupils(
    'NumberOfPupils',
    'Pupils (similar schools)',
    'As the department’s similar-schools service uses it.',
  ),
];

const byCode = new Map(measureDefinitions.map(definition => [definition.code, definition]));

/** Throws for a code that no definition has: a layout that names one is a mistake in the program. */
export function definitionOf(code: string): MeasureDefinition {
  const definition = byCode.get(code);
  if (!definition) throw new Error(`No measure is defined as ${code}.`);
  return definition;
}

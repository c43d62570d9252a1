import type { ProfileMeasure } from './profile-shape.js';

const official = 'One of the nine measures of the department’s similar-schools service.';

type Named = Pick<ProfileMeasure, 'code' | 'standsFor' | 'phrase' | 'unit'>;

const named: readonly Named[] = [
  {
    code: 'KS2MRP',
    standsFor: 'Prior attainment',
    phrase: 'the key stage 2 score in reading and maths of the pupils who sat key stage 4',
    unit: 'scaled score',
  },
  {
    code: 'Ks1PriorRwmAverage',
    standsFor: 'Prior attainment',
    phrase: 'the key stage 1 attainment in reading, writing and maths of the pupils who sat key stage 2',
    unit: 'index',
  },
  {
    code: 'PPPerc',
    standsFor: 'Pupil premium',
    phrase: 'pupils who attract the pupil premium',
    unit: '%',
  },
  {
    code: 'PercentEAL',
    standsFor: 'English as an additional language',
    phrase: 'pupils with English as an additional language, as the similar-schools service counts them',
    unit: '%',
  },
  {
    code: 'Polar4QuintilePupils',
    standsFor: 'Going on to university, by area',
    phrase: 'the mean POLAR4 fifth of the pupils’ areas (1 least, 5 most young people in higher education)',
    unit: 'index',
  },
  {
    code: 'PStability',
    standsFor: 'Stability',
    phrase: 'pupils who stayed at the school',
    unit: '%',
  },
  {
    code: 'IdaciPupils',
    standsFor: 'Income deprivation (IDACI)',
    phrase: 'the mean share of children in income-deprived families in the pupils’ areas',
    unit: 'index',
  },
  {
    code: 'PercentSchSupport',
    standsFor: 'SEN support',
    phrase: 'pupils with SEN support, as the similar-schools service counts them',
    unit: '%',
  },
  {
    code: 'PercentageStatementOrEHP',
    standsFor: 'Education, health and care plans',
    phrase: 'pupils with a plan, as the similar-schools service counts them',
    unit: '%',
  },
  {
    code: 'NumberOfPupils',
    standsFor: 'Size',
    phrase: 'pupils, as the similar-schools service counts them',
    unit: 'pupils',
  },
];

const byCode = new Map(named.map(measure => [measure.code, measure]));

/** An input of the department's formula. Sizes are compared plainly there, not by ratio. */
export function departmentMeasure(code: string, weight: number, because = official): ProfileMeasure {
  const known = byCode.get(code);
  if (!known) throw new Error(`The department’s formula has no measure ${code}.`);
  return { ...known, weight, because, scale: 'plain' };
}

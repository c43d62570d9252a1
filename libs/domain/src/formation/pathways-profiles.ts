import type { LikenessProfile, ProfileMeasure } from './profile-shape.js';

const disadvantage: ProfileMeasure = {
  code: 'PNUMFSMEVER',
  standsFor: 'Disadvantage',
  phrase: 'pupils eligible for free school meals in the last six years',
  unit: '%',
  weight: 2,
  because:
    'Free meals at any time in six years is the widest published sign of family hardship, and steadier than one year’s count.',
  scale: 'plain',
};

const context: readonly ProfileMeasure[] = [
  {
    code: 'PNUMEAL',
    standsFor: 'English as an additional language',
    phrase: 'pupils with English as an additional language',
    unit: '%',
    weight: 1,
    because: 'Schools with many new speakers of English plan their days differently.',
    scale: 'plain',
  },
  {
    code: 'PSENELK',
    standsFor: 'SEN support',
    phrase: 'pupils with SEN support',
    unit: '%',
    weight: 0.75,
    because: 'The share of pupils whom the school itself supports for special needs.',
    scale: 'plain',
  },
  {
    code: 'PSENELSE',
    standsFor: 'Education, health and care plans',
    phrase: 'pupils with an education, health and care plan',
    unit: '%',
    weight: 0.5,
    because: 'Plans are few in most schools, so they count less than SEN support.',
    scale: 'plain',
  },
  {
    code: 'NOR',
    standsFor: 'Size',
    phrase: 'pupils on roll',
    unit: 'pupils',
    weight: 0.75,
    because: 'What one person can do alone in a small school needs a team in a large one.',
    scale: 'ratio',
  },
];

export const pathwaysPrimary: LikenessProfile = {
  key: 'pathways-primary',
  origin: 'ours',
  name: 'Pathways, primary',
  because:
    'Attainment and disadvantage weigh most, as in the Families of Schools; language, special needs and size follow. Attainment on entry is not published school by school, so key stage 2 scores stand in for it.',
  measures: [
    {
      code: 'READ_AVERAGE',
      standsFor: 'Attainment in reading',
      phrase: 'the average key stage 2 score in reading',
      unit: 'scaled score',
      weight: 1,
      because: 'Scaled scores tell more of the middle of a cohort than a share over a line.',
      scale: 'plain',
    },
    {
      code: 'MAT_AVERAGE',
      standsFor: 'Attainment in maths',
      phrase: 'the average key stage 2 score in maths',
      unit: 'scaled score',
      weight: 1,
      because: 'Reading and maths together are steadier than either alone.',
      scale: 'plain',
    },
    disadvantage,
    ...context,
  ],
};

export const pathwaysSecondary: LikenessProfile = {
  key: 'pathways-secondary',
  origin: 'ours',
  name: 'Pathways, secondary',
  because:
    'What pupils brought with them and how many of them are disadvantaged weigh most; language, special needs and size follow.',
  measures: [
    {
      code: 'AVG_KS2_SCALEDSCORE',
      standsFor: 'Prior attainment',
      phrase: 'the key stage 2 score of the pupils who sat key stage 4',
      unit: 'scaled score',
      weight: 2,
      because: 'The key stage 2 score of the same pupils who later sat key stage 4: where they started.',
      scale: 'plain',
    },
    disadvantage,
    ...context,
  ],
};

export const pathwaysContext: LikenessProfile = {
  key: 'pathways-context',
  origin: 'ours',
  name: 'Pathways, context only',
  because:
    'For school phases without comparable results: disadvantage, language, special needs and size, as the census counts them.',
  measures: [disadvantage, ...context],
};

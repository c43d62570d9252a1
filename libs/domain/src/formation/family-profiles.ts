import { departmentMeasure } from './department-measures.js';
import { pathwaysPrimary, pathwaysSecondary } from './pathways-profiles.js';
import type { LikenessProfile, ProfileMeasure } from './profile-shape.js';

const weighed = (profile: LikenessProfile, code: string, weight: number, because: string): ProfileMeasure => {
  const measure = profile.measures.find(known => known.code === code);
  if (!measure) throw new Error(`${profile.key} has no measure ${code}.`);
  return { ...measure, weight, because };
};

const language = 'The families of 2011 gave 10 % to pupils with an additional language.';
const environment = 'School environment had 20 %: free meals and IDACI, averaged.';

const history =
  'The weights of the Families of Schools of the Greater Manchester Challenge, 2011: in proportion to the effect of each on results.';

/** Weights in per cent, as the edition of 2011 printed them. Here they weigh squared standardised differences. */
export const familiesSecondary: LikenessProfile = {
  key: 'families-2011-secondary',
  origin: 'historic',
  name: 'Greater Manchester families 2011, secondary',
  because: history,
  caution: 'IDACI is published school by school only where DfE’s similar-schools values are.',
  measures: [
    weighed(pathwaysSecondary, 'AVG_KS2_SCALEDSCORE', 66, 'Prior attainment had 66 %.'),
    weighed(pathwaysSecondary, 'PNUMFSMEVER', 10, environment),
    departmentMeasure('IdaciPupils', 10, environment),
    weighed(pathwaysSecondary, 'PNUMEAL', 10, language),
    {
      code: 'PT_NOT_MOBILE',
      standsFor: 'Mobility',
      phrase: 'key stage 4 pupils who did not join in the last two years',
      unit: '%',
      weight: 4,
      because: 'Mobility had 4 %.',
      scale: 'plain',
    },
  ],
};

/** Key stage 1 points, IDACI and mobility of primary schools are not published school by school any more. */
export const familiesPrimary: LikenessProfile = {
  key: 'families-2011-primary',
  origin: 'historic',
  name: 'Greater Manchester families 2011, primary',
  because: history,
  caution:
    'Attainment on entry, IDACI and mobility are not published school by school for primaries: key stage 2 scores stand in for attainment (66 %), free meals for the whole of school environment (20 %), and mobility (4 %) is left out.',
  measures: [
    weighed(pathwaysPrimary, 'READ_AVERAGE', 33, 'Half of the 66 % of attainment.'),
    weighed(pathwaysPrimary, 'MAT_AVERAGE', 33, 'Half of the 66 % of attainment.'),
    weighed(pathwaysPrimary, 'PNUMFSMEVER', 20, environment),
    weighed(pathwaysPrimary, 'PNUMEAL', 10, language),
  ],
};

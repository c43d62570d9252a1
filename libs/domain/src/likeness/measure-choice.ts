import { profilesFor, type ProfileMeasure } from '../formation/index.js';
import { definitionOf, type SchoolPhase } from '../schools/index.js';

/** A measure that a profile may weigh. */
export type MeasureChoice = Omit<ProfileMeasure, 'weight'>;

/** Counted for every school phase. */
const context = [
  ...['PNUMFSMEVER', 'PNUMEAL', 'PSENELK', 'PSENELSE', 'NOR', 'PERCTOT', 'PPERSABS10'],
  ...['PPPerc', 'PercentEAL', 'Polar4QuintilePupils', 'PStability', 'IdaciPupils'],
  ...['PercentSchSupport', 'PercentageStatementOrEHP', 'NumberOfPupils'],
];

const primary = [
  'READ_AVERAGE',
  'MAT_AVERAGE',
  'GPS_AVERAGE',
  'PTRWM_EXP',
  'PTRWM_HIGH',
  'Ks1PriorRwmAverage',
];

const secondary = [
  ...['AVG_KS2_SCALEDSCORE', 'KS2MRP', 'PTPRIORLO', 'PTPRIORHI', 'PTFSM6CLA1A', 'PT_NOT_MOBILE'],
  ...['ATT8SCR', 'PTL2BASICS_95', 'EBACCAPS', 'PTEBACC_E_PTQ_EE'],
];

const codesFor = (phase: SchoolPhase): readonly string[] => {
  if (phase === 'primary') return [...primary, ...context];
  if (phase === 'secondary') return [...secondary, ...context];
  return phase === 'all-through' ? [...secondary, ...primary, ...context] : context;
};

/** The words of the shipped profiles, where one looks at the measure; else those of its definition. */
function wordsFor(phase: SchoolPhase, code: string): MeasureChoice {
  const shipped = profilesFor(phase).flatMap(({ measures }) => measures);
  const known = shipped.find(measure => measure.code === code);
  const { name, unit, meaning } = definitionOf(code);
  if (known) return { ...known, because: meaning };
  return {
    code,
    standsFor: name,
    phrase: `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    unit,
    because: meaning,
    scale: unit === 'pupils' ? 'ratio' : 'plain',
  };
}

/** What a profile for this school phase may look at, attainment first. */
export const measureChoices = (phase: SchoolPhase): readonly MeasureChoice[] =>
  codesFor(phase).map(code => wordsFor(phase, code));

/** One of them; null for a code that is not held for schools of the phase. */
export const measureChoice = (phase: SchoolPhase, code: string): MeasureChoice | null =>
  codesFor(phase).includes(code) ? wordsFor(phase, code) : null;

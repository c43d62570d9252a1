import type {
  FamilySource,
  FormationEffort,
  FormationTask,
  SchoolPhase,
  StartFormationInput,
} from '../gql/graphql.js';
import { urnsIn } from '../schools/urns-in.js';

/** How strongly something soft counts. */
export type Strength = 'none' | 'little' | 'clearly';

/** What the fields of the form say. */
export interface RunWish {
  readonly cycleId: string;
  readonly phase: SchoolPhase;
  readonly task: FormationTask;
  readonly from: FamilySource;
  readonly profile: string | null;
  readonly effort: FormationEffort;
  readonly seed: string;
  readonly travel: Strength;
  readonly beyondKm: string;
  readonly faith: 'none' | 'SAME' | 'DIFFERENT';
  readonly memory: Strength;
  readonly lift: string;
  readonly authorities: readonly string[];
  readonly leftOut: string;
}

export const plainWish = (cycleId: string, phase: SchoolPhase): RunWish => ({
  cycleId,
  phase,
  task: 'TRIOS',
  from: 'SCHOOLS',
  profile: null,
  effort: 'INTERACTIVE',
  seed: '',
  travel: 'none',
  beyondKm: '0',
  faith: 'none',
  memory: 'none',
  lift: '0',
  authorities: [],
  leftOut: '',
});

/** Standard deviations of likeness per kilometre: 20 km count like a fifth of one, or like three fifths. */
export const perKm = { little: 0.01, clearly: 0.03 } as const;
export const metWeight = { little: 0.25, clearly: 0.75 } as const;
export const faithWeight = 0.5;

/** What is wrong with the fields, in plain sentences. */
export function faultsIn({ beyondKm, leftOut, travel }: RunWish): string[] {
  const strange = urnsIn(leftOut).filter(urn => !/^\d{6}$/.test(urn));
  const kilometres = Number(beyondKm);
  return [
    ...(travel !== 'none' && !(Number.isInteger(kilometres) && kilometres >= 0)
      ? ['Write the free kilometres as a whole number, such as 5.']
      : []),
    ...(strange.length > 0 ? [`“${strange[0]}” is not a URN: it has six digits.`] : []),
  ];
}

export const scopeOf = ({ authorities, leftOut }: RunWish) => ({
  authorities: [...authorities],
  leftOut: urnsIn(leftOut).filter(urn => /^\d{6}$/.test(urn)),
});

export function inputOf(programmeId: string, profile: string, wish: RunWish): StartFormationInput {
  const { cycleId, phase, task, from, effort, seed, travel, faith, memory } = wish;
  return {
    ...{ programmeId, cycleId, phase, task, from, profile, effort, seed: seed || null },
    ...(travel === 'none' ? {} : { travel: { perKm: perKm[travel], beyondKm: Number(wish.beyondKm) } }),
    ...(faith === 'none' ? {} : { faith: { weight: faithWeight, prefer: faith } }),
    ...(memory === 'none' ? {} : { memory: { weight: metWeight[memory], decay: 0.5 } }),
    lift: task === 'TRIOS' ? Number(wish.lift) : 0,
    ...scopeOf(wish),
  };
}

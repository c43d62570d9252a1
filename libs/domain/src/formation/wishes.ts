import { accept, refuse, type Result } from '../shared/index.js';

/** What a run forms. quartets: newcomers join pinned trios or form new ones. */
export const formationTasks = ['trios', 'quartets', 'families', 'pairs'] as const;
export type FormationTask = (typeof formationTasks)[number];

/** Families of single schools, or of the cycle's trios and quartets as wholes that are never split. */
export const familySources = ['schools', 'trios'] as const;
export type FamilySource = (typeof familySources)[number];

/** Soft wishes, in weighted standard deviations of likeness per pair of schools in one group; null: not wished for. */
export interface FormationWishes {
  /** Charged per kilometre (straight line) beyond so many. 0.02 from 0 km on: 25 km count like half a deviation. */
  readonly travel: { readonly perKm: number; readonly beyondKm: number } | null;
  /** same: for two schools not of one faith body; different: for two of one. */
  readonly faith: { readonly weight: number; readonly prefer: 'same' | 'different' } | null;
  /** For two schools that shared a trio or quartet in the cycle before; times `decay` for every cycle longer ago. */
  readonly memory: { readonly weight: number; readonly decay: number } | null;
}

/** What a run is asked beside its pool and profile. */
export interface FormationAsk {
  readonly task: FormationTask;
  /** For families only. */
  readonly from: FamilySource;
  /** What moving one school out of last cycle's family must save, in squared deviations; null: families anew. */
  readonly perMove?: number | null;
  readonly wishes: FormationWishes;
  /** Largest share of the total that may be lost to lift the group that is least alike; 0: off. For trios only. */
  readonly lift: number;
  /** Groups of the pool (ids) that are part of the answer as they are: nobody else joins them. For trios only. */
  readonly pinned: readonly (readonly string[])[];
}

/** Trios, nothing wished for. */
export const plainAsk: FormationAsk = {
  task: 'trios',
  from: 'schools',
  perMove: null,
  wishes: { travel: null, faith: null, memory: null },
  lift: 0,
  pinned: [],
};

/** Wishes above this would drown likeness, which is what a proposal is judged by. */
export const mostWish = 5;
export const mostPerKm = 1;
export const mostLift = 0.2;
export const mostPerMove = 100;

export type UnusableWish = {
  readonly kind: 'UnusableWish';
  readonly wish: 'travel' | 'faith' | 'memory' | 'lift' | 'perMove';
};

const within = (value: number, most: number): boolean =>
  Number.isFinite(value) && value >= 0 && value <= most;

/** Numbers that the engine can prove a bound for: none below zero, none beyond all measure. */
export function checkAsk<Ask extends Pick<FormationAsk, 'wishes' | 'lift' | 'perMove'>>(
  ask: Ask,
): Result<Ask, UnusableWish> {
  const { travel, faith, memory } = ask.wishes;
  if (travel && !(within(travel.perKm, mostPerKm) && within(travel.beyondKm, 1_000))) {
    return refuse({ kind: 'UnusableWish', wish: 'travel' });
  }
  if (faith && !within(faith.weight, mostWish)) return refuse({ kind: 'UnusableWish', wish: 'faith' });
  if (memory && !(within(memory.weight, mostWish) && within(memory.decay, 1))) {
    return refuse({ kind: 'UnusableWish', wish: 'memory' });
  }
  if (!within(ask.perMove ?? 0, mostPerMove)) return refuse({ kind: 'UnusableWish', wish: 'perMove' });
  return within(ask.lift, mostLift) ? accept(ask) : refuse({ kind: 'UnusableWish', wish: 'lift' });
}

/** One sentence: what may be asked. */
export const tellUnusableWish = ({ wish }: UnusableWish): string =>
  ({
    travel: `Travel is charged between 0 and ${mostPerKm} standard deviation per kilometre, from 0 to 1,000 km on.`,
    faith: `The weight of a faith body lies between 0 and ${mostWish} standard deviations.`,
    memory: `The weight of having met lies between 0 and ${mostWish} standard deviations, its decay between 0 and 1.`,
    lift: `Between 0 and ${100 * mostLift} per cent of the total may be lost to lift the worst group.`,
    perMove: `One move must save between 0 and ${mostPerMove} squared standard deviations.`,
  })[wish];

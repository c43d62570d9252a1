import {
  accept,
  holdsIn,
  isSignedIn,
  refuse,
  type Actor,
  type PersonId,
  type ProgrammeId,
  type Result,
  type Urn,
} from '../shared/index.js';
import { canSeeExpertise } from './expertise.policy.js';

/** What becomes of an entry of the directory by which a pupil can be known. */
export type ExpertiseSettlement = 'hide' | 'show' | 'remove';

/** Whoever reads the directory takes an entry out of sight at once. */
export const canHideExpertise = canSeeExpertise;

/** The programme's coordinators decide about what was hidden: the directory is theirs to look after. */
export const canSettleExpertise = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'coordinator', programme);

export interface ExpertisePlace {
  readonly programme: ProgrammeId;
  /** Schools of the programme that the actor speaks for. */
  readonly schools: readonly Urn[];
  /** Who took it out of sight; null while it stands. */
  readonly hiddenBy: PersonId | null;
}

export type SettleExpertiseRefusal =
  { readonly kind: 'ExpertiseNotFound' } | { readonly kind: 'MayNotSettleExpertise' };

/** Hide first, ask after: a reader hides; a coordinator, or for showing whoever hid it, decides. */
export function settleExpertise(
  actor: Actor,
  { programme, schools, hiddenBy }: ExpertisePlace,
  how: ExpertiseSettlement,
): Result<ExpertiseSettlement, SettleExpertiseRefusal> {
  if (!canHideExpertise(actor, programme, schools)) return refuse({ kind: 'ExpertiseNotFound' });
  const isOwnHiding = how === 'show' && isSignedIn(actor) && actor.personId === hiddenBy;
  if (how === 'hide' || isOwnHiding || canSettleExpertise(actor, programme)) return accept(how);
  return refuse({ kind: 'MayNotSettleExpertise' });
}

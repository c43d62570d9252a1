import { authoritiesOf, holdsIn, type Actor, type AuthorityCode, type ProgrammeId } from '../shared/index.js';

/** How each group fares, with whom to help next: a coordinator's, in their own programme. */
export const canSeeHealth = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'coordinator', programme);

/** Figures over the whole programme and the report made of them: its steering members and coordinators. */
export const canSeeFigures = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'coordinator', programme) || holdsIn(actor, 'steering member', programme);

/** Which of an authority's schools take part, and in what: its officers. What is said stays with the schools. */
export const canSeeAuthority = (actor: Actor, authority: AuthorityCode): boolean =>
  authoritiesOf(actor).includes(authority);

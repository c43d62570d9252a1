import type { Obstacle } from './foresee.js';

/** One sentence for a coordinator: what is in the way, and what would help. */
export function tellObstacle(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'TooFewSchools':
      return `${obstacle.schools} schools cannot be cut into groups of three and four. Add schools to the pool.`;
    case 'AuthorityTooLarge':
      return `${obstacle.name} holds ${obstacle.holds} schools of this phase but there are only ${obstacle.groups} groups, each with room for one of them. ${obstacle.holds - obstacle.groups} or more of its schools will stay without a group unless schools of other authorities join.`;
    case 'TrustTooLarge':
      return `${obstacle.name} holds ${obstacle.holds} schools of this phase but there are only ${obstacle.groups} groups, each with room for one of them. ${obstacle.holds - obstacle.groups} or more of its schools will stay without a group unless schools of other trusts join.`;
    case 'TooLittleKnown':
      return `${obstacle.urns.length} ${obstacle.urns.length === 1 ? 'school has' : 'schools have'} too few published figures to be grouped by likeness. They are listed with what is missing, and can be placed by hand.`;
  }
}

import type { PoolFilterInput } from '../gql/graphql.js';
import { isPhase } from '../schools/phase-words.js';

/** What the fields say; "all" narrows nothing. */
export interface Narrowed {
  readonly search: string;
  readonly phase: string;
  readonly authority: string;
  readonly trust: string;
  readonly cycle: string;
  readonly grouped: string;
  readonly taking: string;
}

export const notNarrowed: Narrowed = {
  search: '',
  phase: 'all',
  authority: 'all',
  trust: 'all',
  cycle: 'all',
  grouped: 'all',
  taking: 'part',
};

const chosen = (id: string) => (id === 'all' ? null : id);

export const filterOf = (narrowed: Narrowed): PoolFilterInput => ({
  search: narrowed.search || null,
  phase: isPhase(narrowed.phase) ? narrowed.phase : null,
  laCode: chosen(narrowed.authority),
  trustId: chosen(narrowed.trust),
  cycleId: chosen(narrowed.cycle),
  isGrouped: narrowed.grouped === 'all' ? null : narrowed.grouped === 'yes',
  hasLeft: narrowed.taking === 'left',
});

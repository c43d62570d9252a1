import { aContribution, aRoom, leader } from '../../discussions/testing/builders.js';
import type { Contribution } from '../../discussions/index.js';
import type { GroupId, PersonId, ProgrammeId, SignedIn } from '../../shared/index.js';
import type { FlagScene } from '../flag-contribution.js';
import type { Flag, FlagId } from '../flag.js';

export const noon = new Date('2026-11-20T12:00:00.000Z');
export const later = new Date('2026-11-20T13:00:00.000Z');

const { group, programme } = aRoom();

const somebody = (id: string, ...grants: SignedIn['grants'][number][]): SignedIn => ({
  kind: 'person',
  personId: id as PersonId,
  name: id,
  grants,
});

/** Who may meet a flag. `leader` wrote the contribution. */
export const cast = {
  author: leader,
  colleague: somebody('colleague', ...leader.grants),
  facilitator: somebody('facilitator', { role: 'facilitator', group }),
  facilitatorElsewhere: somebody('elsewhere', { role: 'facilitator', group: 'elsewhere' as GroupId }),
  coordinator: somebody('coordinator', { role: 'coordinator', programme }),
  coordinatorElsewhere: somebody('elsewhere', { role: 'coordinator', programme: 'x' as ProgrammeId }),
  researcher: somebody('researcher', { role: 'researcher', programme }),
};
export type Player = keyof typeof cast;

export const aFlag = (change: Partial<Flag> = {}): Flag => ({
  id: 'flag' as FlagId,
  contribution: aContribution().id,
  revision: 1,
  clause: 'pupil',
  hides: true,
  raisedBy: cast.colleague.personId,
  raisedAt: noon,
  rewordAskedAt: null,
  settledAt: null,
  outcome: null,
  ...change,
});

export const aScene = (change: Partial<Contribution> = {}, flags: readonly Flag[] = []): FlagScene => ({
  room: aRoom(),
  contribution: aContribution(change),
  flags,
});

/** Flagged by a colleague, and out of sight. */
export const hiddenScene = (flag: Partial<Flag> = {}, change: Partial<Contribution> = {}): FlagScene =>
  aScene({ hiddenAt: noon, hiddenBy: cast.colleague.personId, ...change }, [aFlag(flag)]);

export const kept = { settledAt: noon, outcome: 'kept hidden' } as const;

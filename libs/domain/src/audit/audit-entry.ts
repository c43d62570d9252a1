import type { GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';

/** Events that change nothing but what somebody has read or was told: who has read stands in the room itself. */
export const unaudited: ReadonlySet<string> = new Set(['NoticesMade', 'NoticesCleared', 'ContributionsRead']);

/** Everything that an event names: ids and URNs, wherever in it they stand. */
export function concernsOf(event: object): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  const { kind, ...ids } = event as { kind?: string };
  walk(ids);
  if (kind !== undefined) found.delete(kind);
  return [...found];
}

/** What of the log somebody may read. */
export interface AuditSight {
  readonly everything: boolean;
  /** Their administration, as far as `openKinds` says. */
  readonly programmes: readonly ProgrammeId[];
  readonly groups: readonly GroupId[];
  /** Every entry that names one of them. */
  readonly person: PersonId;
  readonly schools: readonly Urn[];
}

import { accept, refuse, type Actor, type ProgrammeId, type Result, type Urn } from '../shared/index.js';
import type { LiveGroup, Need } from './upkeep.js';
import { canSettleTask } from './upkeep.policy.js';

export type ReportLeaverRefusal =
  { readonly kind: 'NotYours' } | { readonly kind: 'InNoGroup' } | { readonly kind: 'ReasonNeeded' };

/** A school told its coordinator that it wants out: it stays in its group until a repair lets it go. */
export function reportLeaver(
  actor: Actor,
  programme: ProgrammeId,
  { urn, reason }: { readonly urn: Urn; readonly reason: string },
  groups: readonly LiveGroup[],
): Result<Need, ReportLeaverRefusal> {
  if (!canSettleTask(actor, programme)) return refuse({ kind: 'NotYours' });
  if (reason.trim() === '') return refuse({ kind: 'ReasonNeeded' });
  const home = groups.find(({ members }) => members.some(member => member.urn === urn));
  if (!home) return refuse({ kind: 'InNoGroup' });
  const { id: group, cycle, phase } = home;
  return accept({ kind: 'leaver', cycle, phase, group, urns: [urn], rule: null, cause: urn });
}

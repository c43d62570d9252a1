import { accept, refuse, type Actor, type ProgrammeId, type Result } from '../shared/index.js';
import { canAnalyse } from './analysis.policy.js';
import { themeLine, unconnectedGroups, type GroupSchools } from './unconnected-groups.js';

export type SuggestIntroductionRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'TooFewGroups'; readonly needed: number }
  | { readonly kind: 'NoteMissing' };

/**
 * A researcher suggests to the coordinators that groups with one theme meet each other: from five unconnected groups on, so that no two
 * are pointed at. Answers the note to the coordinators as it is kept.
 */
export function suggestIntroduction(
  actor: Actor,
  theme: { readonly programme: ProgrammeId; readonly groups: readonly GroupSchools[] },
  note: string,
): Result<string, SuggestIntroductionRefusal> {
  if (!canAnalyse(actor, theme.programme)) return refuse({ kind: 'NotVisible' });
  const needed = themeLine.introduced;
  if (unconnectedGroups(theme.groups, needed).length < needed)
    return refuse({ kind: 'TooFewGroups', needed });
  const words = note.trim();
  return words === '' ? refuse({ kind: 'NoteMissing' }) : accept(words);
}

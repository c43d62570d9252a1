import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { CodableContribution } from './coding.js';
import { canCloseToResearch } from './coding.policy.js';

/**
 * A school takes a contribution of its own out of research, at any time and whether or not it is still in the group:
 * the consent to analysis is withdrawn, and every passage marked in it leaves counts, tables, drafts and files.
 */
export function closeToResearch(
  actor: Actor,
  contribution: CodableContribution,
): Result<{ readonly changed: boolean }, { readonly kind: 'NotVisible' }> {
  if (!canCloseToResearch(actor, contribution.urn)) return refuse({ kind: 'NotVisible' });
  return accept({ changed: contribution.researchConsent });
}

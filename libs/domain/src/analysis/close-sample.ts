import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { SampleFacts } from './analysis.js';
import { canAnalyse, canLead } from './analysis.policy.js';

export type CloseSampleRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NotTheLead' }
  | { readonly kind: 'AlreadyOpened' }
  | { readonly kind: 'ReasonMissing' };

/** The lead opens the comparison although somebody has not finished, and says why. Answers the reason as it is kept. */
export function closeSample(
  actor: Actor,
  sample: SampleFacts,
  because: string,
): Result<string, CloseSampleRefusal> {
  if (!canAnalyse(actor, sample.programme)) return refuse({ kind: 'NotVisible' });
  if (!canLead(actor, sample)) return refuse({ kind: 'NotTheLead' });
  if (sample.openedAt) return refuse({ kind: 'AlreadyOpened' });
  const reason = because.trim();
  return reason === '' ? refuse({ kind: 'ReasonMissing' }) : accept(reason);
}

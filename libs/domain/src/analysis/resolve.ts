import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { ResolutionId, SampleFacts } from './analysis.js';
import { canAnalyse } from './analysis.policy.js';

export const answers = ['applies', 'does not apply', 'definition does not decide'] as const;
export type Answer = (typeof answers)[number];

export type ResolveRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NotOpenedYet' }
  | { readonly kind: 'NotADisagreement' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'ResolvedMeanwhile'; readonly resolution: ResolutionId };

export interface Resolving {
  readonly because: string;
  /** The coders differ on the words and the code that are meant. */
  readonly differs: boolean;
  /** The resolution that stands, and the one that the actor saw and means to replace. */
  readonly standing: ResolutionId | null;
  readonly replaces: ResolutionId | null;
}

/**
 * Researchers settle what a code means for words on which coders differ. The codings stay as they were made: that they differed is what
 * the figures rest on. A resolution that the actor has not seen is not replaced. Answers the reason as it is kept.
 */
export function resolve(
  actor: Actor,
  sample: SampleFacts,
  resolving: Resolving,
): Result<string, ResolveRefusal> {
  const { because, differs, standing, replaces } = resolving;
  if (!canAnalyse(actor, sample.programme)) return refuse({ kind: 'NotVisible' });
  if (!sample.openedAt) return refuse({ kind: 'NotOpenedYet' });
  if (!differs) return refuse({ kind: 'NotADisagreement' });
  const reason = because.trim();
  if (reason === '') return refuse({ kind: 'ReasonMissing' });
  if (standing !== null && standing !== replaces)
    return refuse({ kind: 'ResolvedMeanwhile', resolution: standing });
  return accept(reason);
}

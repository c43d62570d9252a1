import { accept, refuse, type Actor, type PracticeId, type Result } from '../shared/index.js';
import type { Bearing } from './bearing.js';
import type { PracticeState } from './practice.js';
import { canLinkPractices } from './practice.policy.js';

export type LinkId = string & { readonly __brand: 'PracticeLink' };

/** One practice speaks of another: `from` adapts, supports, contradicts or replaces `to`. */
export interface PracticeLink {
  readonly from: PracticeId;
  readonly to: PracticeId;
  readonly bearing: Bearing;
  /** Read by the public. */
  readonly because: string;
}

export type LinkRefusal =
  | { readonly kind: 'NotEditor' }
  | { readonly kind: 'SamePractice' }
  | { readonly kind: 'NotPublished' }
  | { readonly kind: 'ReasonMissing' };

export const linkLimits = { because: 400 } as const;

/** An editor links two practices that the public can read, with the reason. States are null where there is no such practice. */
export function linkPractices(
  actor: Actor,
  link: PracticeLink,
  states: readonly (PracticeState | null)[],
): Result<PracticeLink, LinkRefusal> {
  if (!canLinkPractices(actor)) return refuse({ kind: 'NotEditor' });
  if (link.from === link.to) return refuse({ kind: 'SamePractice' });
  if (states.some(state => state !== 'published')) return refuse({ kind: 'NotPublished' });
  const because = link.because.trim();
  return because === '' ? refuse({ kind: 'ReasonMissing' }) : accept({ ...link, because });
}

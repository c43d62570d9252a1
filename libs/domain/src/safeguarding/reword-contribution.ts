import { documentOfText, tidyBody, type BodyRefusal, type Contribution } from '../discussions/index.js';
import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import type { FlagScene } from './flag-contribution.js';
import { isOpen, type Flag } from './flag.js';
import { canReword } from './flag.policy.js';

export type RewordRefusal =
  | BodyRefusal
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'KeptHidden' }
  | { readonly kind: 'SameWords' }
  | { readonly kind: 'RewordedMeanwhile' };

export interface Rewording {
  readonly body: string;
  readonly expectedRevision: number;
  readonly at: Date;
}

export interface Reworded {
  readonly contribution: Contribution;
  readonly flags: readonly Flag[];
}

/**
 * The author's safer wording stands at once, so that a slip is mended in a minute and nobody is held up. The flagged
 * wording and all before it leave the history, and with it its pictures and tables: other words are plain text. Whoever finds the new one no better flags again, and that hides again.
 */
export function rewordContribution(
  actor: SignedIn,
  { room, contribution, flags }: FlagScene,
  { body: sent, expectedRevision, at }: Rewording,
): Result<Reworded, RewordRefusal> {
  if (!canReword(actor, room, contribution)) return refuse({ kind: 'NotYours' });
  const open = flags.filter(isOpen);
  if (open.length === 0 || contribution.wordsRemovedAt !== null) return refuse({ kind: 'KeptHidden' });
  if (contribution.revision !== expectedRevision) return refuse({ kind: 'RewordedMeanwhile' });
  const body = tidyBody(sent);
  if (!body.ok) return body;
  if (body.value === contribution.body) return refuse({ kind: 'SameWords' });
  return accept({
    contribution: {
      ...contribution,
      body: body.value,
      document: documentOfText(body.value),
      revision: contribution.revision + 1,
      editedAt: at,
      hiddenAt: null,
      hiddenBy: null,
    },
    flags: open.map(flag => ({ ...flag, settledAt: at, outcome: 'reworded' })),
  });
}

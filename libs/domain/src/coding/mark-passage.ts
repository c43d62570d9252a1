import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { taggingPauseOf, type RoomFacts, type TaggingPause } from '../groups/index.js';
import {
  contextLength,
  passageLimit,
  type Anchor,
  type CodableContribution,
  type Passage,
} from './coding.js';
import { canTag } from './coding.policy.js';

export type MarkRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'CharterPauses'; readonly pause: TaggingPause }
  | { readonly kind: 'NoResearchConsent' }
  | { readonly kind: 'ContributionChanged'; readonly revision: number }
  | { readonly kind: 'NothingMarked' }
  | { readonly kind: 'PassageTooLong'; readonly limit: number };

const splitsPair = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));

/** Moves both ends inwards over white space, and outwards over a character that a careless client cut in two. */
function tightened(text: string, { startsAt, endsAt }: Passage): { startsAt: number; endsAt: number } {
  let [start, end] = [Math.max(0, startsAt), Math.min(text.length, endsAt)];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (splitsPair(text, start)) start -= 1;
  if (splitsPair(text, end)) end += 1;
  return { startsAt: start, endsAt: end };
}

/** The passage with its neighbours, as it stands in the text. */
export const anchorIn = (text: string, { revision, startsAt, endsAt }: Passage): Anchor => ({
  revision,
  startsAt,
  endsAt,
  quote: text.slice(startsAt, endsAt),
  prefix: text.slice(Math.max(0, startsAt - contextLength), startsAt),
  suffix: text.slice(endsAt, endsAt + contextLength),
});

/**
 * A researcher marks a passage of the revision in force. Refused for words that are not open to research, for a
 * revision that was overtaken meanwhile, and for passages that are empty or longer than `passageLimit`.
 */
export function markPassage(
  actor: Actor,
  room: RoomFacts,
  contribution: CodableContribution,
  passage: Passage,
): Result<Anchor, MarkRefusal> {
  if (!canTag(actor, room)) return refuse({ kind: 'NotVisible' });
  const pause = taggingPauseOf(room, contribution.urn);
  if (pause) return refuse({ kind: 'CharterPauses', pause });
  if (contribution.isDeleted || !contribution.researchConsent) return refuse({ kind: 'NoResearchConsent' });
  if (passage.revision !== contribution.revision) {
    return refuse({ kind: 'ContributionChanged', revision: contribution.revision });
  }
  const { startsAt, endsAt } = tightened(contribution.text, passage);
  if (endsAt <= startsAt) return refuse({ kind: 'NothingMarked' });
  if (endsAt - startsAt > passageLimit) return refuse({ kind: 'PassageTooLong', limit: passageLimit });
  return accept(anchorIn(contribution.text, { revision: passage.revision, startsAt, endsAt }));
}

import type { Finding, Span } from './finding.js';
import { contacts } from './rules/contact.js';
import { datesOfBirth } from './rules/date-of-birth.js';
import { initialsOfPupils } from './rules/initials.js';
import { namedPeople } from './rules/named-people.js';
import { pupilNumbers } from './rules/pupil-number.js';
import { smallGroups } from './rules/small-group.js';
import { saferWording } from './safer-wording.js';
import { readWords, type Word } from './word.js';

/** Earlier rules are surer: where two findings share words, the earlier one is kept. */
const rules = [pupilNumbers, contacts, datesOfBirth, namedPeople, smallGroups, initialsOfPupils];

/** What all rules find in words, in reading order. Each rule looks no further than a fixed number of words around each word. */
export function findSpans(words: readonly Word[]): readonly Span[] {
  const surest = rules.flatMap((rule, rank) => rule(words).map(span => ({ span, rank })));
  surest.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const kept: Span[] = [];
  for (const { span } of surest) if (span.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(span);
  return kept;
}

/**
 * What in a text may give a child away, in reading order, without overlaps. Pure and quick enough to run while somebody types: the time
 * grows with the length of the text. It warns and never decides: silence does not mean that a text is safe.
 */
export const checkTalk = (text: string): readonly Finding[] =>
  findSpans(readWords(text)).map(span => ({
    ...span,
    words: text.slice(span.start, span.end),
    suggestion: saferWording[span.kind],
  }));

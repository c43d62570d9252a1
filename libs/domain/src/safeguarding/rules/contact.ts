import type { Span } from '../finding.js';
import { inSentence, wordAt } from '../passage.js';
import type { Word } from '../word.js';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Mailboxes of an office, not of a person. */
const offices = setOf(
  'office admin info enquiries enquiry head headteacher senco sendco dsl reception contact hello school support attendance safeguarding recruitment finance bookings library send',
);
const publicPlaces = setOf(
  'office school reception switchboard academy primary helpline hub centre library council childline nspcc venue meeting meet met training hall address',
);
const homes = setOf(
  'live lives lived living home family families moved house flat mum dad mother father nan gran he she they her his their carer',
);
const streets = setOf(
  'road street lane avenue close drive way court crescent grove terrace gardens mews rise walk view row',
);
const schoolWords = setOf(
  'primary school academy infants infant juniors junior nursery college high community',
);

const span = (words: readonly Word[], from: number, to: number): Span => ({
  kind: 'contact',
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

const nearby = (words: readonly Word[], at: number, wanted: ReadonlySet<string>, back = 8): boolean =>
  inSentence(words, at, at - back, at).some(word => wanted.has(word.bare));

/** An address of a person: what touches an "@" on both sides, unless the mailbox is an office's. */
function mailAt(words: readonly Word[], at: number): Span | null {
  if (words[at]?.text !== '@' || !words[at].touches || !words[at + 1]?.touches) return null;
  let from = at - 1;
  while (from > at - 12 && words[from]?.touches && /^[\p{L}\p{N}._+-]+$/u.test(words[from - 1]?.text ?? ''))
    from -= 1;
  let to = at + 2;
  while (
    to < at + 14 &&
    words[to]?.touches &&
    (/^[\p{L}\p{N}]/u.test(words[to]?.text ?? '') || words[to + 1]?.touches)
  )
    to += 1;
  if (from === at - 1 && offices.has(words[from]?.bare ?? '')) return null;
  return span(words, from, to);
}

/** A mobile or a landline of ten or eleven digits that nothing near calls an office's; helplines (03, 08) are public. */
function phoneAt(words: readonly Word[], at: number): Span | null {
  if (/^\d/.test(words[at - 1]?.text ?? '') || !/^\d+$/.test(words[at]?.text ?? '')) return null;
  let digits = '';
  let to = at;
  while (to < at + 8 && digits.length < 12) {
    const written = wordAt(words, at, to)?.text ?? '';
    if (/^\d+$/.test(written)) digits += written;
    else if (!['(', ')', '-', '.'].includes(written)) break;
    to += 1;
  }
  while (to > at && !/^\d/.test(words[to - 1]?.text ?? '')) to -= 1;
  const abroad = words[at - 1]?.text === '+' || digits.startsWith('0044');
  const national = abroad ? digits.replace(/^0*44/, '0') : digits;
  if (!/^0[127]\d{8,9}$/.test(national)) return null;
  if (!national.startsWith('07') && nearby(words, at, publicPlaces)) return null;
  return span(words, abroad ? at - 1 : at, to);
}

/** "14 Ashfield Road", "lives on Moss Lane": a home, not a venue and not a school named for its street. */
function streetAt(words: readonly Word[], at: number): Span | null {
  if (
    !streets.has(words[at]?.bare ?? '') ||
    !words[at]?.capital ||
    schoolWords.has(wordAt(words, at, at + 1)?.bare ?? '')
  )
    return null;
  let from = at;
  while (from > at - 4 && wordAt(words, at, from - 1)?.capital) from -= 1;
  if (from === at) return null;
  const numbered = /^\d{1,4}[a-z]?$/i.test(wordAt(words, at, from - 1)?.text ?? '');
  const lived = inSentence(words, at, from - 4, from).some(word =>
    /^liv(?:e|es|ed|ing)$|^home$/.test(word.bare),
  );
  if (!numbered && !lived) return null;
  if (!nearby(words, at, homes, 12) && nearby(words, at, publicPlaces, 12)) return null;
  return span(words, numbered ? from - 1 : from, at + 1);
}

const outward = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const inward = /^\d[A-Z]{2}$/;

/** A whole postcode near words of a home. */
function postcodeAt(words: readonly Word[], at: number): Span | null {
  const whole = outward.test(words[at]?.text ?? '') && inward.test(wordAt(words, at, at + 1)?.text ?? '');
  return whole && nearby(words, at, homes, 12) ? span(words, at, at + 2) : null;
}

/** Phones, e-mail and home addresses of people. */
export const contacts = (words: readonly Word[]): readonly Span[] =>
  words.flatMap((_, at) =>
    [mailAt(words, at), phoneAt(words, at), streetAt(words, at), postcodeAt(words, at)].filter(
      found => found !== null,
    ),
  );

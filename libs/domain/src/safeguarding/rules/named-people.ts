import { isColleague } from '../colleague.js';
import type { Span } from '../finding.js';
import { isOfMany, needAt } from '../need.js';
import { namesIn, type Name } from '../name.js';
import { reach, wordAt, yearGroupAt } from '../passage.js';
import type { Word } from '../word.js';
import { kin, manyChildren, oneChild, ownedByPupils, staffRoles } from '../words/people.js';

const before = (words: readonly Word[], { from }: Name, steps: number) =>
  wordAt(words, from, from - steps)?.bare ?? '';
const after = (words: readonly Word[], { from, to }: Name, steps: number) =>
  wordAt(words, from, to - 1 + steps)?.bare ?? '';

const pairs: ReadonlySet<string> = new Set([
  'twins',
  'triplets',
  'brothers',
  'sisters',
  'siblings',
  'cousins',
  'pals',
]);

/** "A boy called Tyrone", "Y5 pupil Aisha", "the child, Nikodem,", "one of our pupils, Shanelle,", "little Alfie". */
function isIntroducedAsChild(words: readonly Word[], name: Name): boolean {
  const [one, two, three] = [1, 2, 3].map(steps => before(words, name, steps));
  const child = (word = '') => oneChild.has(word) || manyChildren.has(word);
  if (one === 'called' || one === 'named') return child(two) || child(three);
  if (one === 'little' || one === 'young') return name.known;
  if (one === 'is' || one === ',' || one === '(') {
    const plural = manyChildren.has(two ?? '') && (name.known || pairs.has(two ?? ''));
    return oneChild.has(two ?? '') || plural || (two === ',' && child(three) && name.known);
  }
  return oneChild.has(one ?? '') || pairs.has(one ?? '') || (manyChildren.has(one ?? '') && name.known);
}

/** "A lad in Year 5, Jermaine, whose dad", "the girl we excluded, Tegan, came": between commas, a child's noun in the clause before. */
function renamesChild(words: readonly Word[], name: Name): boolean {
  if (![',', '–', '('].includes(before(words, name, 1))) return false;
  if (!['', ',', '.', ')', '–', ';'].includes(after(words, name, 1))) return false;
  for (let steps = 2; steps <= 8; steps++) {
    const word = before(words, name, steps);
    if (word === '' || word === ',' || staffRoles.has(word)) return false;
    if (oneChild.has(word)) return true;
  }
  return false;
}

/** "Demi-Leigh, a Year 6 pupil", "Sam, one of our Y5 girls", "Tanner is our youngest pupil". */
function isCalledChild(words: readonly Word[], name: Name): boolean {
  if (![',', '(', 'is', 'was', '–'].includes(after(words, name, 1))) return false;
  if (!['a', 'an', 'one', 'our', 'my', 'another', 'the'].includes(after(words, name, 2))) return false;
  for (let steps = 3; steps <= 8; steps++) {
    const word = after(words, name, steps);
    if (word === '' || word === ',' || staffRoles.has(word)) return false;
    if (oneChild.has(word) || (manyChildren.has(word) && after(words, name, 2) === 'one'))
      return !kin.has(after(words, name, steps + 1));
  }
  return false;
}

/** "Attendance for Zubair", "Zubair's attendance". */
const hasAttendance = (words: readonly Word[], name: Name): boolean =>
  name.known &&
  ((/^(?:attendance|punctuality|lateness)$/.test(before(words, name, 2)) &&
    /^(?:for|of)$/.test(before(words, name, 1))) ||
    (words[name.to - 1]?.possessive === true &&
      /^(?:attendance|punctuality|lateness)$/.test(after(words, name, 1))));

/** "Kayden's mum", "the parents of Harvey Ashworth", "Amina and Yusuf's mother". */
function hasKin(words: readonly Word[], name: Name): boolean {
  const owned = after(words, name, 1);
  const owner =
    words[name.to - 1]?.possessive === true && (kin.has(owned) || (name.known && ownedByPupils.has(owned)));
  return owner || (before(words, name, 1) === 'of' && kin.has(before(words, name, 2)) && name.known);
}

/** "Leo in Year 2", "Mohammed (Y3)", "Ruby, Year 1,", "In Y6, Abdullahi". */
function hasYear(words: readonly Word[], name: Name): boolean {
  if (!name.known) return false;
  const links = ['in', 'from', 'of', '(', ',', ':', '-', '–', 'our'];
  for (let steps = 1; steps <= 3; steps++) {
    if (wordAt(words, name.from, name.to - 1 + steps) && yearGroupAt(words, name.to - 1 + steps)) return true;
    if (!links.includes(after(words, name, steps))) break;
  }
  const stands = (back: number) =>
    wordAt(words, name.from, name.from - back) && yearGroupAt(words, name.from - back) > 0;
  return [1, 2, 3].some(stands) && /^(?:\d|,|:|y)/.test(before(words, name, 1));
}

/** The need that a name stands beside in its sentence, or null. Rare names count only in "Xanthe has ADHD" and "Xanthe's EHCP". */
function besideNeed(words: readonly Word[], name: Name): boolean {
  if (!name.known) {
    const owned = words[name.to - 1]?.possessive && needAt(words, name.to) !== null;
    if (owned) return true;
    if (!['has', 'had', 'is', 'was'].includes(after(words, name, 1))) return false;
    return [name.to + 1, name.to + 2].some(at => {
      const end = wordAt(words, name.from, at) ? needAt(words, at) : null;
      return (
        end !== null &&
        !/^\p{L}/u.test(wordAt(words, at, end)?.text.replace(/^(?:and|but|so|which|since)$/, '') ?? '')
      );
    });
  }
  for (let at = name.from - reach; at < name.to + reach; at++) {
    if (at >= name.from && at < name.to) continue;
    if (wordAt(words, name.from, at) && needAt(words, at) !== null && !isOfMany(words, at)) return true;
  }
  return false;
}

function kindOf(words: readonly Word[], name: Name): Span['kind'] | null {
  if (
    isIntroducedAsChild(words, name) ||
    renamesChild(words, name) ||
    isCalledChild(words, name) ||
    hasKin(words, name)
  )
    return besideNeed(words, name) && name.full ? 'name and need' : 'named pupil';
  if (isColleague(words, name)) return null;
  if (besideNeed(words, name) || hasAttendance(words, name)) return 'name and need';
  return hasYear(words, name) ? 'named pupil' : null;
}

/** Names that the words around them make a child's or a family's. */
export const namedPeople = (words: readonly Word[]): readonly Span[] =>
  namesIn(words).flatMap(name => {
    const kind = kindOf(words, name);
    return kind ? [{ kind, start: words[name.from]?.start ?? 0, end: words[name.to - 1]?.end ?? 0 }] : [];
  });

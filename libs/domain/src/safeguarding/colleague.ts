import type { Name } from './name.js';
import { inSentence, wordAt, yearGroupAt } from './passage.js';
import type { Word } from './word.js';
import {
  greetings,
  knownPeople,
  knownSurnames,
  manyOfASchool,
  sayingVerbs,
  staffRoles,
  staffVerbs,
  titles,
  writings,
} from './words/people.js';

const between: ReadonlySet<string> = new Set(
  `, ( ) is are was were has have had the a an our my your their in from and who also then now both new class phase subject
  family attendance behaviour support key stage early years social emotional inclusion pastoral english maths year group trust's lovely
  excellent experienced brilliant great for of send eal &`.split(/\s+/),
);

/** "Lisa, our family support worker", "Emma in Y5 and Tom in Y6 are planning": the first words of weight are a colleague's. */
function followedByWork(words: readonly Word[], name: Name): boolean {
  for (let at = name.to; at < name.to + 11; at++) {
    const word = wordAt(words, name.from, at);
    if (!word) return false;
    if (staffRoles.has(word.bare) || staffVerbs.has(word.bare)) return true;
    const skipped =
      between.has(word.bare) || word.capital || yearGroupAt(words, at) > 0 || /^\d+$/.test(word.bare);
    if (!skipped) return false;
  }
  return false;
}

/** "Our deputy, Helen", "the SENCO Kelly", "Mrs Khan", "Hi Martin", "agree with Jo", "as Nadia said", "research by Dweck". */
function introducedAsAdult(words: readonly Word[], name: Name): boolean {
  const before = (steps: number) => wordAt(words, name.from, name.from - steps)?.bare ?? '';
  const near = before(1) === ',' || before(1) === '(' || before(1) === '.' ? before(2) : before(1);
  if (titles.has(near) || staffRoles.has(near) || greetings.has(near) || greetings.has(before(3)))
    return true;
  if (near === 'with') return ['agree', 'agreed', 'disagree', 'agreeing'].includes(before(2));
  if (near === 'to') return before(2) === 'according';
  if (near === 'by') return true;
  return near === 'as' && wordAt(words, name.from, name.to)?.bare === 'said';
}

/** "Our governor for safeguarding, Liz Tomlinson, reads": between commas, a role in the clause before. */
function renamesColleague(words: readonly Word[], name: Name): boolean {
  if (wordAt(words, name.from, name.from - 1)?.text !== ',') return false;
  if (![',', '.', ')', undefined].includes(wordAt(words, name.from, name.to)?.text)) return false;
  for (let at = name.from - 2; at > name.from - 9; at--) {
    const word = wordAt(words, name.from, at);
    if (!word || word.text === ',') return false;
    if (staffRoles.has(word.bare)) return true;
  }
  return false;
}

/** "Amanda and I", "I and Amanda". */
const standsBesideMe = (words: readonly Word[], name: Name): boolean =>
  (words[name.to]?.bare === 'and' && words[name.to + 1]?.text === 'I') ||
  (words[name.from - 1]?.bare === 'and' && words[name.from - 2]?.text === 'I');

/** "Dweck (2006)", "Alex Quigley’s book", "Marc Rowland says that", or a name that staff rooms quote. */
function isAuthor(words: readonly Word[], name: Name): boolean {
  const run = words.slice(name.from, name.to);
  if (run.some((word, index) => knownSurnames.has(word.bare) && (index > 0 || !name.known))) return true;
  if (knownPeople.has(run.map(word => word.bare).join(' '))) return true;
  if (words[name.to]?.text === '(' && /^(?:19|20)\d\d$/.test(words[name.to + 1]?.text ?? '')) return true;
  return (run[run.length - 1]?.possessive ?? false) && writings.has(words[name.to]?.bare ?? '');
}

const asks: ReadonlySet<string> = new Set(['could', 'would', 'can', 'did', 'does', 'has', 'will']);
const favours: ReadonlySet<string> = new Set(
  'send share tell bring say circulate forward explain post pass show describe please know use mind remember think'.split(
    ' ',
  ),
);

/** "Could Paula send round", "what Katie said", "Jean from Holy Cross", "Lucy and her team". */
function worksWithUs(words: readonly Word[], name: Name): boolean {
  const before = wordAt(words, name.from, name.from - 1)?.bare ?? '';
  const [one, two, three] = [0, 1, 2].map(step => wordAt(words, name.from, name.to + step));
  if (asks.has(before) && favours.has(one?.bare ?? '')) return true;
  if (asks.has(before) && one?.bare === 'have' && /^(?:the|any|your|our)$/.test(two?.bare ?? '')) return true;
  if (before === 'what' && sayingVerbs.has(one?.bare ?? '')) return true;
  if (one?.bare === 'and' && /^(?:her|his|their)$/.test(two?.bare ?? ''))
    return /^(?:team|staff|tas|colleagues|school)$/.test(three?.bare ?? '');
  const place = (one?.bare === 'from' || one?.bare === 'at') && two?.capital === true;
  return place && yearGroupAt(words, name.to + 1) === 0;
}

/** "Rachel asked what we did", "Nadia explained how their pupils": speaks of a whole school. */
function speaksOfSchool(words: readonly Word[], name: Name): boolean {
  if (!sayingVerbs.has(wordAt(words, name.from, name.to)?.bare ?? '')) return false;
  return inSentence(words, name.from, name.to, name.to + 7).some(word => manyOfASchool.has(word.bare));
}

/** Whether the words around a name make it an adult of the profession, whom the talk may name. */
export const isColleague = (words: readonly Word[], name: Name): boolean =>
  introducedAsAdult(words, name) ||
  renamesColleague(words, name) ||
  standsBesideMe(words, name) ||
  isAuthor(words, name) ||
  worksWithUs(words, name) ||
  speaksOfSchool(words, name) ||
  followedByWork(words, name);

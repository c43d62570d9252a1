import { fitsAtLeast, fitsContext, type GeneralContext, type RegisterSchool } from './general-context.js';

/** Words of the text by which a curious reader narrows the register down. */
export interface Clue {
  readonly where: string;
  readonly words: string;
  /** Schools that would fit without it. */
  readonly fitWithout: number;
}

export interface Rehearsal {
  /** Schools of the register that fit all that is told. */
  readonly fits: number;
  /** Of how many: the schools of the authorities from which the programme's schools come. */
  readonly of: number;
  /** The most telling first. */
  readonly clues: readonly Clue[];
}

export interface ToldText {
  readonly where: string;
  readonly text: string;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isWord = /[\p{L}\p{N}]/u;

function stands(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isWord.test(text.charAt(at - 1)) && !isWord.test(text.charAt(at + words.length))) return true;
  }
  return false;
}

/** Other ways to say what the register says. */
const alike: Readonly<Record<string, readonly string[]>> = {
  'roman catholic': ['catholic', 'diocesan'],
  'church of england': ['c of e', 'cofe', 'anglican', 'church school'],
  jewish: ['synagogue'],
  muslim: ['islamic'],
  girls: ['girls’ school', "girls' school", 'single-sex', 'single sex'],
  boys: ['boys’ school', "boys' school", 'single-sex', 'single sex'],
};

const ways = (trait: string): readonly string[] => {
  // “Girls” alone is said of pupils in every school.
  const own = trait === 'girls' || trait === 'boys' ? [] : [trait];
  return [...own, ...(alike[trait] ?? [])];
};

interface Found {
  readonly where: string;
  readonly words: string;
  readonly traits: ReadonlySet<string>;
}

function cluesIn(texts: readonly ToldText[], register: readonly RegisterSchool[]): Found[] {
  const traits = [...new Set(register.flatMap(school => school.traits))];
  const found = new Map<string, { where: string; words: string; traits: Set<string> }>();
  for (const { where, text } of texts) {
    const told = plain(text);
    for (const trait of traits) {
      const words = ways(trait).find(way => stands(told, way));
      if (words === undefined) continue;
      const clue = found.get(words) ?? { where, words, traits: new Set<string>() };
      clue.traits.add(trait);
      found.set(words, clue);
    }
  }
  return [...found.values()];
}

/**
 * Plays a curious reader who holds the register next to the published page: phase, size, disadvantage, and every word of the text
 * that the register knows of a school (its town, its authority, its faith, whether it admits girls or boys alone).
 * `register` holds the schools of the programme's authorities, since the programme's name tells the region.
 * The reader is patient and takes each word literally; what they know of the place is not in any register.
 */
export function rehearseLeak(
  context: GeneralContext,
  texts: readonly ToldText[],
  register: readonly RegisterSchool[],
): Rehearsal {
  const clues = cluesIn(texts, register);
  const fitting = register.filter(school => fitsContext(school, context));
  const count = (held: readonly Found[]) =>
    fitting.filter(({ traits }) => held.every(clue => traits.some(trait => clue.traits.has(trait)))).length;
  return {
    fits: count(clues),
    of: register.length,
    clues: clues
      .map(clue => ({
        where: clue.where,
        words: clue.words,
        fitWithout: count(clues.filter(other => other !== clue)),
      }))
      .sort((one, other) => other.fitWithout - one.fitWithout),
  };
}

/** What to do, a sentence each; empty where enough schools fit. */
export function leakProblems({ fits, clues }: Rehearsal): string[] {
  if (fits >= fitsAtLeast) return [];
  const many = fits === 1 ? 'One school' : `${fits === 0 ? 'No' : fits} schools`;
  const held = `${many} of the register fit what is told, so a reader could tell who it is.`;
  if (clues.length === 0) return [`${held} Rest it on the words of more schools.`];
  return clues.map(
    ({ where, words, fitWithout }) =>
      `${held} ${where}: say “${words}” in a more general way; ${fitWithout} fit without it.`,
  );
}

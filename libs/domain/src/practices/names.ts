import type { Urn } from '../shared/index.js';

/** Names that may not appear unless the school agreed to be named. */
export interface ProgrammeNames {
  readonly schools: readonly { readonly urn: Urn; readonly name: string }[];
  readonly people: readonly { readonly urn: Urn; readonly name: string }[];
}

/** Words that many schools' names end with: what is left is how people speak of the school. */
const generic =
  /[\s,]+(primary|junior|infant|infants|nursery|community|high|secondary|grammar|catholic|rc|roman|cofe|ce|c of e|church of england|voluntary|aided|controlled|academy|school|college|sixth form|and|&)$/iu;

/** "Saint Anne's Primary School (Leigh)": what stands in brackets is nobody's way of speaking. */
const inBrackets = /\s*\([^)]*\)\s*$/u;

function spokenName(name: string): string {
  let left = name.replace(/^the\s+/iu, '').replace(inBrackets, '');
  while (generic.test(left)) left = left.replace(generic, '');
  return left;
}

const letter = /[\p{L}\p{N}]/u;

function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}

/** One form of apostrophe and of space, so that a name is found however it was typed. */
const plain = (text: string): string => text.replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ');

/**
 * Names of schools and people of the programme that stand in the text, except those of `namedSchools`. Full names are
 * found in any case; how a school is spoken of (its name without "Primary School" and the like) as it is written.
 */
export function namesIn(text: string, names: ProgrammeNames, namedSchools: readonly Urn[]): string[] {
  const [written, small] = [plain(text), plain(text).toLowerCase()];
  const isUnnamed = ({ urn }: { readonly urn: Urn }) => !namedSchools.includes(urn);
  const schools = names.schools.filter(isUnnamed).filter(({ name }) => {
    const spoken = plain(spokenName(name));
    return standsIn(small, plain(name).toLowerCase()) || (spoken.length >= 5 && standsIn(written, spoken));
  });
  const people = names.people
    .filter(isUnnamed)
    .filter(({ name }) => name.trim().length > 0 && standsIn(small, plain(name).toLowerCase()));
  return [...new Set([...schools, ...people].map(({ name }) => name))];
}

/** Fewer people than this are too few to be told of. */
export const peopleAtLeast = 5;

const few =
  /\b(one|two|three|four|[1-4]) (?:\p{L}+ )?(pupils?|children|child|students?|girls?|boys?|learners?|families|family|parents?)\b/giu;

/** “One pupil answers before the class” tells of no one in particular. */
const general = /\b(?:each|every|any|per|with|before|after|until|if|when)\b/iu;

/** Numbers of people below five, as they are written: with the place they may tell who is meant. */
export const smallNumbersIn = (text: string): string[] =>
  [...text.matchAll(few)]
    .filter(found => !general.test(text.slice(Math.max(0, found.index - 12), found.index)))
    .map(found => found[0]);

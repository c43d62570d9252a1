/** Words by which heads mean one thing; whoever looks for one is shown practices that say another. */
const alike: readonly (readonly string[])[] = [
  ['attendance', 'absence', 'absent', 'presence', 'truancy', 'missing'],
  ['late', 'lateness', 'punctuality'],
  ['behaviour', 'conduct', 'disruption', 'exclusion', 'suspension'],
  ['reading', 'phonics', 'literacy', 'decoding', 'fluency'],
  ['writing', 'handwriting', 'spelling', 'literacy'],
  ['maths', 'mathematics', 'numeracy', 'arithmetic'],
  ['talk', 'oracy', 'speaking', 'vocabulary', 'language'],
  ['parent', 'family', 'carer', 'home'],
  ['disadvantage', 'poverty', 'premium', 'meals'],
  ['send', 'needs', 'autism', 'inclusion'],
  ['eal', 'newcomer', 'bilingual', 'refugee'],
  ['anxiety', 'wellbeing', 'worry', 'mental'],
  ['transition', 'move', 'induction', 'settling'],
  ['workload', 'marking', 'time'],
  ['teacher', 'staff', 'assistant', 'adult'],
  ['homework', 'independent', 'study'],
  ['breakfast', 'club', 'hunger'],
  ['mentor', 'mentoring', 'tutor', 'tutoring'],
];

/** All words by which heads are known to look for something: they may be mistyped though no practice says them. */
export const wordsOfHeads: readonly string[] = [...new Set(alike.flat())];

/** A word and those that mean nearly the same, small letters, without plurals' ending; itself first. */
export function nearWordsOf(word: string): readonly string[] {
  const plain = word.toLowerCase();
  const stem = plain.length > 4 ? plain.replace(/s$/, '') : plain;
  const near = alike.filter(words => words.includes(plain) || words.includes(stem)).flat();
  return [...new Set([plain, ...near.filter(each => each !== stem)])];
}

/** At most so many words are looked for: more make no answer better, and cost. */
export const searchWords = 8;

/** The words of a search, each with its near words. Quotation marks and signs are no words. */
export const soughtWords = (search: string): readonly (readonly string[])[] =>
  (search.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, searchWords).map(nearWordsOf);

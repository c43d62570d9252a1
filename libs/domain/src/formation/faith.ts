/** The faith bodies that a coordinator would recognise, in the register's words. */
const bodies: readonly (readonly [string, readonly string[]])[] = [
  ['Church of England', ['church of england', 'anglican']],
  ['Catholic', ['catholic']],
  ['Methodist', ['methodist']],
  [
    'Other Christian',
    ['christian', 'reform', 'baptist', 'free church', 'quaker', 'adventist', 'greek orthodox'],
  ],
  ['Jewish', ['jewish']],
  ['Muslim', ['muslim', 'islam']],
  ['Sikh', ['sikh']],
  ['Hindu', ['hindu']],
];

/**
 * The faith bodies behind a school, read from the register's religious character ("Church of England/Methodist" has
 * two). Empty for none, not recorded, and characters that name no body (multi-faith, unclassified).
 */
export function faithBodiesOf(religiousCharacter: string | null): readonly string[] {
  const parts = (religiousCharacter ?? '').toLowerCase().split('/');
  return bodies
    .filter(([, words]) => parts.some(part => words.some(word => part.includes(word))))
    .map(([name]) => name);
}

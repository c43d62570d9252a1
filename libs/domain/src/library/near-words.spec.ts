import { nearWordsOf, searchWords, soughtWords } from './near-words.js';

describe('the words of a search', () => {
  it.each([
    ['absence', 'attendance'],
    ['Parents', 'family'],
    ['phonics', 'reading'],
  ])('%s finds practices that say %s', (word, near) => {
    expect(nearWordsOf(word)).toContain(near);
  });

  it('are looked for as they are where nothing is near them', () => {
    expect(nearWordsOf('Zeppelin')).toEqual(['zeppelin']);
  });

  it('leave signs out, and the words that are too many', () => {
    expect(soughtWords('late (on) “Mondays”!').map(([word]) => word)).toEqual(['late', 'on', 'mondays']);
    expect(soughtWords('a '.repeat(50))).toHaveLength(searchWords);
    expect(soughtWords(' & | :* ')).toEqual([]);
  });
});

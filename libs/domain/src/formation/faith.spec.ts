import { faithBodiesOf } from './faith.js';

describe('the faith bodies of a school', () => {
  it.each([
    ['Roman Catholic', ['Catholic']],
    ['Church of England/Methodist', ['Church of England', 'Methodist']],
    [
      'Church of England/Methodist/United Reform Church/Baptist',
      ['Church of England', 'Methodist', 'Other Christian'],
    ],
    ['Orthodox Jewish', ['Jewish']],
    ['Greek Orthodox', ['Other Christian']],
    ['Does not apply', []],
    ['Multi-faith', []],
    ['', []],
    [null, []],
  ])('of %p are %p', (character, expected) => {
    expect(faithBodiesOf(character)).toEqual(expected);
  });
});

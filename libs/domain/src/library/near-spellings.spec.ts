import { spelledLike, spellingBook } from './near-spellings.js';

const book = spellingBook(['attend', 'attent', 'phonic', 'phone', 'read', 'ready', 'palimpsest', 'zoo']);

describe('words spelt alike', () => {
  it.each([
    ['phonnic', ['phonic', 'phone']],
    ['atend', ['attend']],
    ['palimpset', ['palimpsest']],
    ['READ', ['read', 'ready']],
    ['xyzzy', []],
    ['', []],
  ])('%s: %j', (word, expected) => {
    expect(spelledLike(book, word)).toEqual(expected);
  });

  it('are no more than three', () => {
    const many = spellingBook(['reader', 'readers', 'reading', 'readies', 'read']);
    expect(spelledLike(many, 'reade')).toHaveLength(3);
  });
});

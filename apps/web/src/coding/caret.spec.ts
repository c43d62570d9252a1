import { moveCaret, wordsAround, type Step } from './caret.js';

const text = 'Doors open at eight. We greet by name.';

describe('the caret', () => {
  it.each<[number, Step, number]>([
    [0, 'next word', 5],
    [5, 'next word', 6],
    [6, 'previous word', 5],
    [0, 'next sentence', 20],
    [20, 'next sentence', 21],
    [38, 'previous sentence', 21],
    [10, 'start', 0],
    [10, 'end', 38],
    [38, 'next word', 38],
    [0, 'previous word', 0],
  ])('from %i by %s comes to %i', (from, step, to) => {
    expect(moveCaret(text, from, step)).toBe(to);
  });

  it('says which words it stands before', () => {
    expect(wordsAround(text, 6)).toBe('Before “open at eight. We”');
    expect(wordsAround(text, text.length)).toBe('End of the text');
  });
});

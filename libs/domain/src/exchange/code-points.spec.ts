import { toCodePoints, toCodeUnits } from './code-points.js';

const text = 'a 👩🏽‍🏫 says “gut”, née';

describe('positions in other tools', () => {
  it('are the same where every character is one unit', () => {
    expect(toCodePoints('plain words', 6)).toBe(6);
    expect(toCodeUnits('plain words', 6)).toBe(6);
  });

  it('go out and come back to where they were, at every border of a character', () => {
    let units = 0;
    for (const character of text) {
      expect(toCodeUnits(text, toCodePoints(text, units))).toBe(units);
      units += character.length;
    }
    expect(toCodeUnits(text, toCodePoints(text, text.length))).toBe(text.length);
  });

  it('beyond the text are its end', () => {
    expect(toCodePoints('abc', 99)).toBe(3);
    expect(toCodeUnits('abc', 99)).toBe(3);
    expect(toCodeUnits('abc', -1)).toBe(0);
  });
});

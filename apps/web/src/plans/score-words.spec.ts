import { breachWords, costWords, gapFigure, signedFigure } from './score-words.js';

describe('what a score says', () => {
  it.each([
    [0.42, 'costs 0.42'],
    [-0.1, 'saves 0.10'],
    [0.0001, 'costs nothing'],
    [-0.004, 'costs nothing'],
  ])('an extra of %d %s', (extra, words) => expect(costWords(extra)).toBe(words));

  it('has a true minus, and no sign at zero', () => {
    expect(signedFigure(-1.234)).toBe('−1.23');
    expect(signedFigure(1)).toBe('+1.00');
    expect(signedFigure(0)).toBe('0.00');
  });

  it('counts rules and per cent in words', () => {
    expect(breachWords(0)).toBe('No rule is broken');
    expect(breachWords(1)).toBe('1 rule is broken');
    expect(breachWords(3)).toBe('3 rules are broken');
    expect(gapFigure(0.00349)).toBe('0.35 %');
  });
});

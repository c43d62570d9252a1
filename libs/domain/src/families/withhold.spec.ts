import fc from 'fast-check';
import { isKnown, type ShownFigure } from './shown-figure.js';
import { withhold, type SplitFigures } from './withhold.js';

const academicYear = '2022/23';
const figure = (value: number | null): ShownFigure => ({
  academicYear,
  state: value === null ? 'suppressed' : 'value',
  value,
});
const split = (
  whole: number | null,
  first: number | null,
  second: number | null,
  share: number | null = 30,
) => ({
  whole: figure(whole),
  parts: [figure(first), figure(second)] as const,
  share,
});
const statesOf = ({ whole, parts }: SplitFigures) => [whole, ...parts].map(({ state }) => state);

describe('suppression against subtraction', () => {
  it.each([
    ['shows all three where all are published', split(46, 38, 50), ['value', 'value', 'value']],
    ['withholds the other part', split(46, null, 50), ['value', 'suppressed', 'withheld']],
    ['withholds the first part', split(46, 38, null), ['value', 'withheld', 'suppressed']],
    [
      'withholds the smaller part where the whole is hidden',
      split(null, 38, 50),
      ['suppressed', 'withheld', 'value'],
    ],
    ['or the second, if that is smaller', split(null, 38, 50, 70), ['suppressed', 'value', 'withheld']],
    ['leaves two hidden ones alone', split(46, null, null), ['value', 'suppressed', 'suppressed']],
    [
      'leaves a school alone that has no such pupils',
      split(46, null, 46, 0),
      ['value', 'suppressed', 'value'],
    ],
    ['or has only such pupils', split(38, 38, null, 100), ['value', 'value', 'suppressed']],
    ['takes no share to be any share', split(46, null, 50, null), ['value', 'suppressed', 'withheld']],
  ])('%s', (_, given, states) => {
    expect(statesOf(withhold(given))).toEqual(states);
  });

  it('never leaves exactly one of three figures to be worked out from the others', () => {
    const cell = fc.option(fc.integer({ min: 0, max: 90 }), { nil: null });
    fc.assert(
      fc.property(cell, cell, cell, fc.integer({ min: 1, max: 99 }), (whole, first, second, share) => {
        const shown = withhold(split(whole, first, second, share));
        const hidden = [shown.whole, ...shown.parts].filter(part => !isKnown(part)).length;
        expect(hidden).not.toBe(1);
      }),
    );
  });
});

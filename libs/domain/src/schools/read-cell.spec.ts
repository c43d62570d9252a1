import fc from 'fast-check';
import { readCell, type MeasureState } from './read-cell.js';

const read = (text: string) => {
  const result = readCell(text);
  return result.ok ? result.value : result.refusal;
};

describe('a cell of a published file', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['0.0', 0],
    ['47', 47],
    ['-20.5', -20.5],
    ['+0.58', 0.58],
    ['64%', 64],
    [' 98.5 % ', 98.5],
    ['1,234', 1234],
    ['12,345.6', 12345.6],
  ])('%p is a value', (text, value) => {
    expect(read(text)).toEqual({ state: 'value', value });
  });

  it.each<[string, MeasureState]>([
    ['SUPP', 'suppressed'],
    ['supp ', 'suppressed'],
    ['c', 'suppressed'],
    ['LOWCOV', 'suppressed'],
    ['low', 'suppressed'],
    ['k', 'suppressed'],
    ['', 'not held'],
    ['   ', 'not held'],
    ['\t', 'not held'],
    ['NE', 'not held'],
    ['NP', 'not held'],
    ['NA', 'not held'],
    ['N/A', 'not held'],
    ['NEW', 'not held'],
    ['z', 'not held'],
    ['x', 'not held'],
    ['..', 'not held'],
    ['.', 'not held'],
    [':', 'not held'],
  ])('%p is a mark, never a number', (text, state) => {
    expect(read(text)).toEqual({ state });
  });

  it.each(['abc', '1e3', 'Infinity', 'NaN', '1,2', '--1', '4 7', '0x10', '%', '1.', 'toString', '٣'])(
    '%p is refused, not guessed',
    text => {
      expect(read(text)).toEqual({ kind: 'Unreadable' });
    },
  );

  it('never makes a zero of anything in which no nought is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom('SUPP', 'NE', 'NP', 'LOWCOV', 'NA', 'z', 'c', 'x', '..', '', '%'),
        ),
        fc.constantFrom('', ' ', '\t', '%', '\u00a0'),
        (text, tail) => {
          const cell = read(text + tail);
          if ('state' in cell && cell.state === 'value' && cell.value === 0) {
            expect(text).toMatch(/^\s*[+-]?[0,]+(\.0+)?\s*%?\s*$/);
          }
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('reads every number back as it was printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), tenths => {
        expect(read((tenths / 10).toFixed(1))).toEqual({ state: 'value', value: tenths / 10 });
      }),
    );
  });
});

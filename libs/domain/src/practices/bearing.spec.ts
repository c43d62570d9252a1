import { bearingsOf, type BearingFacts } from './bearing.js';

const facts = (change: Partial<BearingFacts>): BearingFacts => ({
  result: 'better',
  wouldKeep: true,
  isAdapted: false,
  ...change,
});

describe('what a try says of its practice', () => {
  it.each<[string, Partial<BearingFacts>, string[]]>([
    ['done as described and better', {}, ['supports']],
    ['done otherwise and better', { isAdapted: true }, ['adapts']],
    ['worse', { result: 'worse' }, ['contradicts']],
    ['worse, and done otherwise', { result: 'worse', isAdapted: true }, ['adapts', 'contradicts']],
    ['no difference, and dropped', { result: 'same', wouldKeep: false }, ['contradicts']],
    ['no difference, and kept', { result: 'same' }, []],
    ['too soon to say, and dropped', { result: 'too soon', wouldKeep: false }, []],
  ])('%s', (_, change, bearings) => {
    expect(bearingsOf(facts(change))).toEqual(bearings);
  });
});

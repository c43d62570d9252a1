import { termWords } from '../practices/index.js';
import { ideaPath, type PathTry } from './idea-path.js';

const tried = (begunOn: string, laCode: string, change: Partial<PathTry> = {}): PathTry => ({
  begunOn,
  laCode,
  result: 'better',
  wouldKeep: true,
  isAdapted: false,
  ...change,
});

describe('the path of an idea', () => {
  it('goes from the first term to the last, counting authorities without naming them', () => {
    const path = ideaPath([
      tried('2026-09-01', '9A1'),
      tried('2026-01-01', '9A1', { isAdapted: true }),
      tried('2026-09-01', '9A2', { result: 'worse', isAdapted: true }),
      tried('2026-09-01', '9A2'),
    ]);
    expect(path.map(step => ({ ...step, term: termWords(step.term) }))).toEqual([
      { term: 'spring 2026', tries: 1, adaptations: 1, contradictions: 0, authorities: 1 },
      { term: 'autumn 2026', tries: 3, adaptations: 1, contradictions: 1, authorities: 2 },
    ]);
  });
});

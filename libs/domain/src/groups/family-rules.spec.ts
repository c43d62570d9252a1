import type { AuthorityCode, TrustId, Urn } from '../shared/index.js';
import { familyFaultsOf } from './family-rules.js';
import type { SchoolFacts } from './group.js';

const schoolsIn = (...authorities: string[]): SchoolFacts[] =>
  authorities.map((authority, at) => ({
    urn: String(900_001 + at) as Urn,
    phase: 'primary',
    authority: authority as AuthorityCode,
    trust: 'one trust' as TrustId,
  }));

describe('the rules of a family', () => {
  it.each([
    ['three authorities, none above half', schoolsIn('a', 'a', 'b', 'c'), []],
    ['all of one trust', schoolsIn('a', 'b', 'c', 'd'), []],
    ['two authorities', schoolsIn('a', 'a', 'b', 'b'), ['several authorities']],
    ['one authority above half', schoolsIn('a', 'a', 'a', 'b', 'c'), ['no authority above half']],
    ['a single authority', schoolsIn('a', 'a'), ['several authorities', 'no authority above half']],
    [
      'two phases',
      [
        ...schoolsIn('a', 'b', 'c'),
        ...schoolsIn('d').map(school => ({ ...school, phase: 'secondary' as const })),
      ],
      ['one phase'],
    ],
  ])('%s', (_, schools, faults) => {
    expect(familyFaultsOf(schools).map(fault => fault.rule)).toEqual(faults);
  });
});

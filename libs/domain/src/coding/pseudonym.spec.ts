import type { Urn } from '../shared/index.js';
import { pseudonymOf } from './pseudonym.js';

const schools = Array.from({ length: 60 }, (_, n) => String(900_001 + n) as Urn);

describe('a pseudonym', () => {
  it.each([
    [0, 'School A, primary'],
    [10, 'School K, primary'],
    [25, 'School Z, primary'],
    [26, 'School AA, primary'],
    [53, 'School BB, primary'],
  ])('of the school in place %i is %s', (place, name) => {
    expect(pseudonymOf(schools, schools[place] ?? ('' as Urn), 'primary')).toBe(name);
  });

  it('does not change when another school joins after', () => {
    const [first] = schools as [Urn];
    expect(pseudonymOf([...schools, '999999' as Urn], first, 'primary')).toBe('School A, primary');
  });

  it('gives no letter to a school that was never in the programme', () => {
    expect(pseudonymOf(schools, '123456' as Urn, 'special')).toBe('A special school');
  });
});

import type { AuthorityCode, TrustId, Urn } from '../shared/index.js';
import { breachesOf } from './borders.js';
import type { SchoolFacts } from './group.js';

let next = 900_001;
const aSchool = (change: Partial<SchoolFacts> = {}): SchoolFacts => ({
  urn: String(next++) as Urn,
  phase: 'primary',
  authority: `la ${next}` as AuthorityCode,
  trust: null,
  ...change,
});
const bolton = { authority: '350' as AuthorityCode };
const oak = { trust: 'oak' as TrustId };

describe('the borders that a trio crosses', () => {
  it.each([
    ['three schools of three authorities and no trust', [aSchool(), aSchool(), aSchool()], []],
    [
      'two schools of one authority',
      [aSchool(bolton), aSchool(bolton), aSchool()],
      ['different authorities'],
    ],
    ['two schools of one trust', [aSchool(oak), aSchool(), aSchool(oak)], ['different trusts']],
    ['a primary with two secondaries', [aSchool(), aSchool({ phase: 'secondary' })], ['one phase']],
    [
      'schools that share authority and trust',
      [aSchool({ ...bolton, ...oak }), aSchool({ ...bolton, ...oak })],
      ['different authorities', 'different trusts'],
    ],
  ])('%s', (_, schools, expected) => {
    expect(breachesOf(schools).map(breach => breach.rule)).toEqual(expected);
  });

  it('names the schools that break it together, and not the third', () => {
    const [first, second, third] = [aSchool(bolton), aSchool(), aSchool(bolton)];
    expect(breachesOf([first, second, third])[0]?.urns).toEqual([first.urn, third.urn]);
  });
});

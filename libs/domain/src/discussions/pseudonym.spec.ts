import { letterOf, pseudonymOfPerson, pseudonymOfSchool } from './pseudonym.js';

describe('a pseudonym', () => {
  it('is a letter, then two', () => {
    expect([0, 25, 26, 27, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'BA']);
  });

  it('says whether a person or a school is meant', () => {
    expect([pseudonymOfPerson(0), pseudonymOfSchool(1)]).toEqual(['Person A', 'School B']);
  });
});

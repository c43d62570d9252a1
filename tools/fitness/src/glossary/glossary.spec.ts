import { namesOutsideGlossary } from './glossary.ts';

describe('the glossary', () => {
  it('has every word that a slice or a type of the domain is named with', () => {
    expect(namesOutsideGlossary()).toEqual([]);
  });
});

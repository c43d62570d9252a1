import { readDoi } from './doi.js';
import { linksIn } from './links-in.js';
import { readingAge } from './reading-age.js';
import { smallNumbersIn } from './small-numbers.js';
import { unsourcedNumbersIn } from './unsourced-numbers.js';

describe('numbers in a text', () => {
  it.each([
    ['Absence fell by 12 %.', ['12 %']],
    ['One in five came late.', ['One in five']],
    ['It rose from 40 to 60.', ['from 40 to 60']],
    ['By the school’s own records, 12 % came late.', []],
    ['Absence fell by 12 % (2024/25).', []],
    ['Fifteen minutes of two adults a day in Year 4.', []],
    ['See https://example.org: 12 %.', []],
  ])('have a source or not: %s', (text, found) => {
    expect(unsourcedNumbersIn(text)).toEqual(found);
  });

  it.each([
    ['Three pupils came.', ['Three pupils']],
    ['We asked 4 quiet children.', ['4 quiet children']],
    ['Before one pupil answers, all rehearse.', []],
    ['Thirty pupils came with two adults.', []],
  ])('are of too few people or not: %s', (text, found) => {
    expect(smallNumbersIn(text)).toEqual(found);
  });
});

describe('links and DOIs', () => {
  it('are read without what ends a sentence', () => {
    expect(linksIn('See https://a.example/x, and (https://b.example/y).')).toEqual([
      'https://a.example/x',
      'https://b.example/y',
    ]);
  });

  it.each([
    ['https://doi.org/10.1016/J.EDUREV.2020.100352', '10.1016/j.edurev.2020.100352'],
    ['doi:10.3102/0034654319877153.', '10.3102/0034654319877153'],
    ['not one', null],
  ])('%s → %s', (text, doi) => {
    expect(readDoi(text)).toBe(doi);
  });
});

describe('the reading age', () => {
  it('is the published formula plus five years', () => {
    // 0.39 × 15 + 11.8 × 1.4 − 15.59 = 6.78
    expect(readingAge({ sentences: 10, words: 150, syllables: 210 })).toBe(11.8);
  });

  it('is not told of a few words', () => {
    expect(readingAge({ sentences: 2, words: 30, syllables: 40 })).toBeNull();
  });
});

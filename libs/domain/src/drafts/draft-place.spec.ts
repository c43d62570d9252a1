import { readPlace } from './draft-place.js';

const one = '01938c1e-7b1a-7000-8000-000000000001';
const two = '01938c1e-7b1a-7000-8000-000000000002';

describe('a place for words', () => {
  it.each([
    [`section:${one}:${two}`, { kind: 'section', discussion: one, section: two }],
    [`reply:${one}`, { kind: 'reply', contribution: one }],
    [`edit:${one}`, { kind: 'edit', contribution: one }],
    [`minutes:${one}`, { kind: 'minutes', meeting: one }],
    [`visit:${one}:900001`, { kind: 'visit', meeting: one }],
    [`visit:${one}`, null],
    [`minutes:${one}:900001`, null],
    [`section:${one}`, null],
    [`reply:${one}:${two}`, null],
    [`outcome:${one}`, null],
    ['', null],
    [`reply:${one} `, null],
  ])('%s', (place, expected) => {
    expect(readPlace(place)).toEqual(expected);
  });
});

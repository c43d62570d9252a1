import { laterReading } from './later-reading.js';

const reading = (revision: number, deletedAt: string | null = null, mark = '') => ({
  revision,
  deletedAt,
  mark,
});

describe('of two readings', () => {
  it.each([
    ['the only one is shown', undefined, reading(1), 'told'],
    ['a later revision is shown', reading(1), reading(2), 'told'],
    ['an earlier revision never comes back', reading(2), reading(1), 'known'],
    [
      'the same revision is taken as told, for its consent may have changed',
      reading(1),
      reading(1, null, 'x'),
      'told',
    ],
    ['a stub is shown', reading(2), reading(2, 'now'), 'told'],
    ['a stub never speaks again', reading(2, 'now'), reading(2), 'known'],
  ])('%s', (_, known, told, expected) => {
    expect(laterReading(known, told)).toBe(expected === 'told' ? told : known);
  });
});

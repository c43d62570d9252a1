import { laterReading } from './later-reading.js';

const reading = (changeCount: number, body: string | null = 'words') => ({ changeCount, body });

describe('of two readings', () => {
  it.each([
    ['the only one is shown', undefined, reading(1), 'told'],
    ['a later revision is shown', reading(1), reading(2), 'told'],
    ['an earlier revision never comes back', reading(2), reading(1), 'known'],
    [
      'the same change is taken as told, for what stands around it may have changed',
      reading(1),
      reading(1),
      'told',
    ],
    ['a stub is shown', reading(2), reading(3, null), 'told'],
    ['a stub does not speak again because an older answer came late', reading(3, null), reading(2), 'known'],
    ['what was hidden and shown again speaks', reading(3, null), reading(4), 'told'],
    ['what was shown again is not silenced by a late answer', reading(4), reading(3, null), 'known'],
  ])('%s', (_, known, told, expected) => {
    expect(laterReading(known, told)).toBe(expected === 'told' ? told : known);
  });
});

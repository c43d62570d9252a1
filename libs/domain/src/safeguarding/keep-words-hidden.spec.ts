import { keepWordsHidden } from './keep-words-hidden.js';

const scene = { maySettle: true, isOwn: false, isKept: false };

describe('keeping words hidden', () => {
  it.each([
    ['by whoever looks after them', scene, ' Two pupils. ', { ok: true, value: 'Two pupils.' }],
    [
      'by another reader',
      { ...scene, maySettle: false },
      'Two.',
      { ok: false, refusal: { kind: 'NotYours' } },
    ],
    ['by their own school', { ...scene, isOwn: true }, 'Two.', { ok: false, refusal: { kind: 'NotYours' } }],
    [
      'a second time',
      { ...scene, isKept: true },
      'Two.',
      { ok: false, refusal: { kind: 'NothingToSettle' } },
    ],
    ['without a reason', scene, '  ', { ok: false, refusal: { kind: 'ReasonMissing' } }],
  ])('%s', (_, facts, because, expected) => {
    expect(keepWordsHidden(facts, because)).toEqual(expected);
  });
});

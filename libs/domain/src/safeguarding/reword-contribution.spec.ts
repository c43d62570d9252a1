import type { FlagScene } from './flag-contribution.js';
import { rewordContribution } from './reword-contribution.js';
import { cast, hiddenScene, kept, later, noon, type Player } from './testing/scene.js';

const reworded = (who: Player, scene: FlagScene, body = 'A pupil who is often late.', expectedRevision = 1) =>
  rewordContribution(cast[who], scene, { body, expectedRevision, at: later });

describe('rewording', () => {
  it('stands at once and answers the flag', () => {
    expect(reworded('author', hiddenScene())).toMatchObject({
      ok: true,
      value: {
        contribution: { revision: 2, body: 'A pupil who is often late.', hiddenAt: null, editedAt: later },
        flags: [{ outcome: 'reworded', settledAt: later }],
      },
    });
  });

  it.each<[string, Player, FlagScene, string, number, string]>([
    ['of another’s words', 'facilitator', hiddenScene(), 'x', 1, 'NotYours'],
    ['of what is not hidden', 'author', hiddenScene({}, { hiddenAt: null }), 'x', 1, 'NotYours'],
    ['of what was kept hidden', 'author', hiddenScene(kept), 'x', 1, 'KeptHidden'],
    ['of what was removed', 'author', hiddenScene({}, { wordsRemovedAt: noon }), 'x', 1, 'KeptHidden'],
    ['with the same words', 'author', hiddenScene(), 'We ring before nine.', 1, 'SameWords'],
    ['with nothing', 'author', hiddenScene(), ' ', 1, 'BodyEmpty'],
    ['twice at once', 'author', hiddenScene({}, { revision: 2 }), 'x', 1, 'RewordedMeanwhile'],
  ])('%s is refused', (_, who, scene, body, expected, kind) => {
    expect(reworded(who, scene, body, expected)).toMatchObject({ ok: false, refusal: { kind } });
  });
});

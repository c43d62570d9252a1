import type { FlagScene } from './flag-contribution.js';
import { openHiddenWords } from './open-hidden-words.js';
import { aFlag, aScene, cast, hiddenScene, kept, noon, type Player } from './testing/scene.js';

const opened = (who: Player, scene: FlagScene, because = 'To answer the flag.') =>
  openHiddenWords(cast[who], scene, because);
const inSight = aScene({}, [aFlag({ clause: 'respect', hides: false })]);

describe('opening hidden words', () => {
  it.each<[Player, FlagScene, object | null]>([
    ['author', hiddenScene(), null],
    ['facilitator', hiddenScene(), { role: 'facilitator', because: 'To answer the flag.' }],
    ['coordinator', hiddenScene(), { role: 'coordinator', because: 'To answer the flag.' }],
    ['coordinator', inSight, { role: 'coordinator', because: 'To answer the flag.' }],
  ])('is for the %s, and the room is told', (who, scene, note) => {
    expect(opened(who, scene)).toEqual({
      ok: true,
      value: { words: scene.contribution.body, revision: 1, note },
    });
  });

  it.each<[string, Player, FlagScene, string, string]>([
    ['a member', 'colleague', hiddenScene(), 'x', 'NotYours'],
    ['a researcher', 'researcher', hiddenScene(), 'x', 'NotYours'],
    ['a coordinator of another programme', 'coordinatorElsewhere', hiddenScene(), 'x', 'NotYours'],
    ['a coordinator without a reason', 'coordinator', hiddenScene(), ' ', 'ReasonMissing'],
    ['a coordinator where nothing is flagged', 'coordinator', aScene(), 'x', 'NothingHidden'],
    [
      'a coordinator where the flag was answered',
      'coordinator',
      aScene({}, [aFlag({ ...kept, outcome: 'shown' })]),
      'x',
      'NothingHidden',
    ],
    [
      'anyone after they were removed',
      'facilitator',
      hiddenScene(kept, { wordsRemovedAt: noon }),
      'x',
      'WordsAreGone',
    ],
  ])('is refused to %s', (_, who, scene, because, kind) => {
    expect(opened(who, scene, because)).toEqual({ ok: false, refusal: { kind } });
  });
});

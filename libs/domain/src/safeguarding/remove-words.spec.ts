import type { FlagScene } from './flag-contribution.js';
import { removeWords } from './remove-words.js';
import { cast, hiddenScene, kept, later, noon, type Player } from './testing/scene.js';

const removed = (who: Player, scene: FlagScene) => removeWords(cast[who], scene, later);

describe('removing words for ever', () => {
  it.each<Player>(['facilitator', 'coordinator'])('blanks what was kept hidden, for the %s', who => {
    expect(removed(who, hiddenScene(kept))).toMatchObject({
      ok: true,
      value: { body: '', wordsRemovedAt: later, hiddenAt: noon },
    });
  });

  it('is done once', () => {
    const gone = hiddenScene(kept, { wordsRemovedAt: noon });
    expect(removed('facilitator', gone)).toEqual({ ok: true, value: gone.contribution });
  });

  it.each<[string, Player, FlagScene, string]>([
    ['to a member', 'colleague', hiddenScene(kept), 'NotYours'],
    ['while the flag is open', 'facilitator', hiddenScene(), 'SettleFirst'],
    ['where it was shown again', 'facilitator', hiddenScene(kept, { hiddenAt: null }), 'SettleFirst'],
  ])('is refused %s', (_, who, scene, kind) => {
    expect(removed(who, scene)).toEqual({ ok: false, refusal: { kind } });
  });
});

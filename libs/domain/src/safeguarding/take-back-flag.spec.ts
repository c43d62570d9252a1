import type { FlagScene } from './flag-contribution.js';
import type { FlagId } from './flag.js';
import { takeBackFlag } from './take-back-flag.js';
import { aFlag, cast, hiddenScene, kept, later, type Player } from './testing/scene.js';

const back = (who: Player, scene: FlagScene) => takeBackFlag(cast[who], scene, 'flag' as FlagId, later);
const beside = (...more: Parameters<typeof aFlag>): FlagScene => {
  const scene = hiddenScene();
  return { ...scene, flags: [...scene.flags, aFlag(...more)] };
};

describe('taking back a flag', () => {
  it('shows the contribution at once', () => {
    expect(back('colleague', hiddenScene())).toMatchObject({ value: { hiddenAt: null, hiddenBy: null } });
  });

  it.each([
    ['another flag holds it', beside({ id: 'other' as FlagId, raisedBy: cast.facilitator.personId })],
    ['it was kept hidden', beside({ id: 'other' as FlagId, ...kept })],
  ])('leaves it hidden when %s', (_, scene) => {
    expect(back('colleague', scene)).toEqual({ ok: true, value: scene.contribution });
  });

  it.each<[string, Player, FlagScene]>([
    ['it is another’s', 'facilitator', hiddenScene()],
    ['it was answered', 'colleague', hiddenScene(kept)],
  ])('is refused when %s', (_, who, scene) => {
    expect(back(who, scene)).toEqual({ ok: false, refusal: { kind: 'FlagNotHeld' } });
  });
});

import type { FlagScene } from './flag-contribution.js';
import { settleFlags, type Settlement } from './settle-flags.js';
import { aFlag, aScene, cast, hiddenScene, kept, later, noon, type Player } from './testing/scene.js';

const settled = (
  who: Player,
  scene: FlagScene,
  settlement: Settlement = 'shown',
  more: { because?: string; hasReadWords?: boolean } = {},
) =>
  settleFlags(cast[who], scene, {
    settlement,
    because: 'It names a street.',
    at: later,
    hasReadWords: false,
    ...more,
  });

describe('settling a flag', () => {
  it.each<[string, FlagScene, Settlement, object]>([
    [
      'shows it again',
      hiddenScene(),
      'shown',
      { contribution: { hiddenAt: null }, flags: [{ outcome: 'shown' }] },
    ],
    [
      'keeps it hidden',
      hiddenScene(),
      'kept hidden',
      { contribution: { hiddenAt: noon }, flags: [{ outcome: 'kept hidden', settledAt: later }] },
    ],
    [
      'hides what went against a clause',
      aScene({}, [aFlag({ clause: 'respect', hides: false })]),
      'kept hidden',
      { contribution: { hiddenAt: later, hiddenBy: 'facilitator' } },
    ],
    [
      'asks the author and waits',
      hiddenScene(),
      'reword',
      { contribution: { hiddenAt: noon }, flags: [{ rewordAskedAt: later, settledAt: null }] },
    ],
    ['undoes a mistake', hiddenScene(kept), 'shown', { contribution: { hiddenAt: null } }],
  ])('%s', (_, scene, settlement, value) => {
    expect(settled('facilitator', scene, settlement)).toMatchObject({ ok: true, value });
  });

  it('is a coordinator’s too, once they have opened the words', () => {
    expect(settled('coordinator', hiddenScene())).toMatchObject({ refusal: { kind: 'ReadFirst' } });
    expect(settled('coordinator', hiddenScene(), 'shown', { hasReadWords: true }).ok).toBe(true);
    expect(settled('coordinator', hiddenScene(), 'kept hidden').ok).toBe(true);
  });

  it.each<[string, Player, FlagScene, string, string]>([
    ['for a member', 'colleague', hiddenScene(), 'x', 'NotYours'],
    ['for the author', 'author', hiddenScene(), 'x', 'NotYours'],
    ['for a facilitator of another group', 'facilitatorElsewhere', hiddenScene(), 'x', 'NotYours'],
    ['for a coordinator of another programme', 'coordinatorElsewhere', hiddenScene(), 'x', 'NotYours'],
    ['without a reason', 'facilitator', hiddenScene(), '  ', 'ReasonMissing'],
    ['where nothing was flagged', 'facilitator', aScene(), 'x', 'NothingToSettle'],
    ['where it was deleted', 'facilitator', hiddenScene({}, { deletedAt: noon }), 'x', 'NothingToSettle'],
    [
      'once the words are gone',
      'facilitator',
      hiddenScene(kept, { wordsRemovedAt: noon }),
      'x',
      'WordsAreGone',
    ],
  ])('is refused %s', (_, who, scene, because, kind) => {
    expect(settled(who, scene, 'shown', { because })).toEqual({ ok: false, refusal: { kind } });
  });

  it('is not for a facilitator who wrote it', () => {
    const own = hiddenScene({}, { author: cast.facilitator.personId });
    expect(settled('facilitator', own)).toMatchObject({ refusal: { kind: 'NotYours' } });
  });
});

import { flagContribution, hidingFlagsAtMost, type FlagScene } from './flag-contribution.js';
import type { Flag, FlagClause, FlagId } from './flag.js';
import { aFlag, aScene, cast, hiddenScene, later, noon, type Player } from './testing/scene.js';

const flagged = (who: Player, scene: FlagScene, clause: FlagClause = 'pupil', hidingByActor = 0) =>
  flagContribution(cast[who], scene, { id: 'new' as FlagId, clause, at: later, hidingByActor });

describe('a flag that a pupil can be identified', () => {
  it.each<Player>(['author', 'colleague', 'facilitator', 'researcher'])(
    'takes the contribution out of sight when the %s raises it',
    who => {
      expect(flagged(who, aScene())).toMatchObject({
        ok: true,
        value: {
          flag: { hides: true, revision: 1, raisedBy: cast[who].personId },
          contribution: { hiddenAt: later, hiddenBy: cast[who].personId },
        },
      });
    },
  );

  const shown: Partial<Flag> = { settledAt: noon, outcome: 'shown' };
  it.each<[string, FlagScene, number, boolean]>([
    ['words that were judged and shown again stay', aScene({}, [aFlag(shown)]), 0, false],
    ['a later wording has not been judged', aScene({ revision: 2 }, [aFlag(shown)]), 0, true],
    [
      'a flag that was taken back judged nothing',
      aScene({}, [aFlag({ ...shown, outcome: 'taken back' })]),
      0,
      true,
    ],
    ['the fifth of one person hides', aScene(), hidingFlagsAtMost - 1, true],
    ['the sixth waits for the facilitator', aScene(), hidingFlagsAtMost, false],
  ])('%s', (_, scene, hidingByActor, hides) => {
    expect(flagged('colleague', scene, 'pupil', hidingByActor)).toMatchObject({
      value: { flag: { hides }, contribution: { hiddenAt: hides ? later : null } },
    });
  });
});

describe('a flag', () => {
  it('for a clause leaves the contribution where it is', () => {
    expect(flagged('colleague', aScene(), 'respect')).toMatchObject({
      value: { flag: { clause: 'respect', hides: false }, contribution: { hiddenAt: null } },
    });
  });

  it.each<[string, Player, FlagScene, FlagClause]>([
    ['the same person said the same', 'colleague', aScene({}, [aFlag({ hides: false })]), 'pupil'],
    ['it is hidden already', 'facilitator', hiddenScene(), 'pupil'],
  ])('changes nothing when %s', (_, who, scene, clause) => {
    expect(flagged(who, scene, clause)).toEqual({
      ok: true,
      value: { flag: null, contribution: scene.contribution },
    });
  });

  it.each<[string, Player, FlagScene, FlagClause, string]>([
    ['of a coordinator who does not read the room', 'coordinator', aScene(), 'pupil', 'NotYours'],
    ['on what was deleted', 'colleague', aScene({ deletedAt: noon }), 'pupil', 'NothingToFlag'],
    ['of an author on their own manners', 'author', aScene(), 'respect', 'OwnWords'],
  ])('is refused %s', (_, who, scene, clause, kind) => {
    expect(flagged(who, scene, clause)).toEqual({ ok: false, refusal: { kind } });
  });
});

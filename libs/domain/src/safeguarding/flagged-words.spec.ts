import type { PersonId } from '../shared/index.js';
import { hidingFlagsAtMost } from './flag-contribution.js';
import type { FlagClause, FlagId } from './flag.js';
import type { StandingWords, WordsFlag, WordsId, WordsRights, WordsScene } from './flagged-words.js';
import { openFlaggedWords } from './open-flagged-words.js';
import { raiseWordsFlag } from './raise-words-flag.js';
import { settleWordsFlags, type WordsSettlement } from './settle-words-flags.js';
import { takeBackWordsFlag } from './take-back-words-flag.js';
import { later, noon } from './testing/scene.js';

const me = 'me' as PersonId;
const id = 'flag' as FlagId;
const aFlag = (change: Partial<WordsFlag> = {}): WordsFlag => ({
  id,
  kind: 'try',
  words: 'words' as WordsId,
  clause: 'pupil',
  hides: true,
  raisedBy: me,
  raisedAt: noon,
  settledAt: null,
  outcome: null,
  ...change,
});
interface Set {
  readonly words?: Partial<StandingWords>;
  readonly rights?: Partial<WordsRights>;
  readonly flags?: readonly WordsFlag[];
}
const aScene = ({ words, rights, flags = [] }: Set = {}): WordsScene => ({
  words: {
    kind: 'try',
    id: 'words' as WordsId,
    text: 'We tried it.',
    writtenAt: noon,
    hiddenAt: null,
    areRemoved: false,
    ...words,
  },
  rights: { person: me, mayRead: true, isOwn: false, settlesAs: null, ...rights },
  flags,
});
const hidden = { hiddenAt: noon };
const kept = aFlag({ settledAt: noon, outcome: 'kept hidden' });

describe('a flag on words outside of the talk', () => {
  const raised = (scene: WordsScene, clause: FlagClause = 'pupil', hidingByPerson = 0) =>
    raiseWordsFlag(scene, { id, clause, at: later, hidingByPerson });

  it.each<[string, Set, FlagClause, number, boolean]>([
    ['hides when a pupil can be identified', {}, 'pupil', 0, true],
    ['waits when it names another clause', {}, 'no selling', 0, false],
    [
      'waits where the wording was judged before',
      { flags: [aFlag({ settledAt: later, outcome: 'shown' })] },
      'pupil',
      0,
      false,
    ],
    [
      'hides a later wording than the judged one',
      { words: { writtenAt: later }, flags: [aFlag({ settledAt: noon, outcome: 'shown' })] },
      'pupil',
      0,
      true,
    ],
    ['waits when its person holds five already', {}, 'pupil', hidingFlagsAtMost, false],
    ['hides one’s own', { rights: { isOwn: true } }, 'pupil', 0, true],
  ])('%s', (_, set, clause, hiding, hides) => {
    expect(raised(aScene(set), clause, hiding)).toMatchObject({ value: { hides, raisedBy: me } });
  });

  it.each<[string, Set, FlagClause]>([
    ['they are hidden already', { words: hidden }, 'pupil'],
    ['the same person said the same', { flags: [aFlag({ clause: 'respect', hides: false })] }, 'respect'],
  ])('changes nothing where %s', (_, set, clause) => {
    expect(raised(aScene(set), clause)).toEqual({ ok: true, value: null });
  });

  it.each<[string, Set, FlagClause, string]>([
    ['those who do not read them', { rights: { mayRead: false } }, 'pupil', 'NotYours'],
    ['words that were removed', { words: { ...hidden, areRemoved: true } }, 'pupil', 'NothingToFlag'],
    ['one’s own for another clause', { rights: { isOwn: true } }, 'respect', 'OwnWords'],
  ])('is not for %s', (_, set, clause, kind) => {
    expect(raised(aScene(set), clause)).toEqual({ ok: false, refusal: { kind } });
  });
});

describe('taking a flag back', () => {
  it.each<[string, readonly WordsFlag[], boolean]>([
    ['shows the words', [aFlag()], true],
    ['leaves them hidden where another holds them', [aFlag(), aFlag({ id: 'other' as FlagId })], false],
    ['leaves them hidden where it was decided so', [aFlag(), { ...kept, id: 'other' as FlagId }], false],
  ])('%s', (_, flags, shows) => {
    expect(takeBackWordsFlag(aScene({ words: hidden, flags }), id, later)).toMatchObject({
      value: { shows, flag: { outcome: 'taken back', settledAt: later } },
    });
  });

  it.each<[string, WordsFlag]>([
    ['somebody else’s', aFlag({ raisedBy: 'somebody' as PersonId })],
    ['one that was answered', kept],
  ])('is not for %s', (_, flag) => {
    const taken = takeBackWordsFlag(aScene({ words: hidden, flags: [flag] }), id, later);
    expect(taken).toEqual({ ok: false, refusal: { kind: 'FlagNotHeld' } });
  });
});

describe('settling flags on words', () => {
  const settler = { settlesAs: 'editor' as const };
  const settled = (
    scene: WordsScene,
    settlement: WordsSettlement,
    because = 'Nobody is named.',
    hasReadWords = false,
  ) => settleWordsFlags(scene, { settlement, because, at: later, hasReadWords });

  it.each<[string, Set, WordsSettlement, boolean, string | null]>([
    ['shows what was read', { words: hidden, flags: [aFlag()] }, 'shown', true, 'show'],
    ['lets stand what is in sight', { flags: [aFlag({ hides: false })] }, 'shown', false, null],
    ['keeps hidden what is hidden', { words: hidden, flags: [aFlag()] }, 'kept hidden', false, null],
    ['hides what waited in sight', { flags: [aFlag({ hides: false })] }, 'kept hidden', false, 'hide'],
    ['removes for ever', { words: hidden, flags: [aFlag()] }, 'removed', false, 'remove'],
    ['removes what was kept', { words: hidden, flags: [kept] }, 'removed', false, 'remove'],
  ])('%s', (_, set, settlement, hasRead, change) => {
    const scene = aScene({ rights: settler, ...set });
    expect(settled(scene, settlement, ' Nobody is named. ', hasRead)).toMatchObject({
      value: { change, because: 'Nobody is named.', flags: [{ outcome: settlement, settledAt: later }] },
    });
  });

  it.each<[string, Set, string, string]>([
    ['by a reader', { rights: {}, words: hidden, flags: [aFlag()] }, 'x', 'NotYours'],
    [
      'on one’s own words',
      { rights: { ...settler, isOwn: true }, words: hidden, flags: [aFlag()] },
      'x',
      'NotYours',
    ],
    ['where no flag waits', {}, 'x', 'NothingToSettle'],
    ['without a reason', { words: hidden, flags: [aFlag()] }, '  ', 'ReasonMissing'],
    ['of removed words', { words: { ...hidden, areRemoved: true }, flags: [aFlag()] }, 'x', 'WordsAreGone'],
    ['to show what was not read', { words: hidden, flags: [aFlag()] }, 'x', 'ReadFirst'],
  ])('is refused %s', (_, set, because, kind) => {
    const scene = aScene({ rights: settler, ...set });
    expect(settled(scene, 'shown', because)).toEqual({ ok: false, refusal: { kind } });
  });
});

describe('opening flagged words', () => {
  it('hands them to whoever decides, with the reason', () => {
    const opened = openFlaggedWords(
      aScene({ words: hidden, rights: { settlesAs: 'editor' as const } }),
      ' To settle it. ',
    );
    expect(opened).toEqual({
      ok: true,
      value: { text: 'We tried it.', role: 'editor', because: 'To settle it.' },
    });
  });

  it.each<[string, Set, string, string]>([
    ['a reader', { words: hidden }, 'x', 'NotYours'],
    [
      'their own school',
      { words: hidden, rights: { settlesAs: 'editor' as const, isOwn: true } },
      'x',
      'NotYours',
    ],
    [
      'anybody without a reason',
      { words: hidden, rights: { settlesAs: 'editor' as const } },
      ' ',
      'ReasonMissing',
    ],
    [
      'anybody once they are gone',
      { words: { ...hidden, areRemoved: true }, rights: { settlesAs: 'editor' as const } },
      'x',
      'WordsAreGone',
    ],
    ['anybody while they are in sight', { rights: { settlesAs: 'editor' as const } }, 'x', 'NothingHidden'],
  ])('refuses %s', (_, set, because, kind) => {
    expect(openFlaggedWords(aScene(set), because)).toEqual({ ok: false, refusal: { kind } });
  });
});

import type { ContributionId, DiscussionId, PersonId, Urn } from '../shared/index.js';
import { alwaysThrough, becauses, roomWords, type Because, type RoomWord } from './attention.js';
import type { Happening, PersonNear } from './happening.js';
import { needed } from './needed.js';

const [amal, beth, cara] = ['amal', 'beth', 'cara'] as PersonId[] as [PersonId, PersonId, PersonId];
const beths = '900002' as Urn;
const near: PersonNear = { id: beth, schools: [beths], mayReadRoom: true };
const at = { discussion: 'd' as DiscussionId, contribution: 'c' as ContributionId };
const parent = 'p' as ContributionId;

const said = (wish: Partial<Extract<Happening, { kind: 'said' }>> = {}): Happening => ({
  kind: 'said',
  by: amal,
  ...at,
  mentions: [],
  repliesTo: null,
  ...wish,
});
const ended = (wish: Partial<Extract<Happening, { kind: 'round ended' }>> = {}): Happening => ({
  kind: 'round ended',
  by: amal,
  discussion: at.discussion,
  assigned: [],
  asked: [],
  ...wish,
});

const happenings: Record<string, Happening> = {
  'a contribution': said(),
  'a mention of Beth': said({ mentions: [cara, beth] }),
  'a reply to Beth': said({ repliesTo: { contribution: parent, author: beth } }),
  'a reply to Cara': said({ repliesTo: { contribution: parent, author: cara } }),
  'a reply to Beth that mentions her': said({
    mentions: [beth],
    repliesTo: { contribution: parent, author: beth },
  }),
  'new words': { kind: 'reworded', by: amal, ...at, mentions: [] },
  'new words that mention Beth': { kind: 'reworded', by: amal, ...at, mentions: [beth] },
  '“tell us more” to Beth': { kind: 'more wanted', by: amal, ...at, author: beth },
  '“tell us more” to Cara': { kind: 'more wanted', by: amal, ...at, author: cara },
  'a round that opens': { kind: 'round began', by: null, discussion: at.discussion },
  'a round that closes': ended(),
  'an action for Beth': ended({ assigned: [beth], asked: [beths] }),
  'an action for Beth’s school': ended({ asked: [beths] }),
  'an action for another school': ended({ asked: ['900003' as Urn] }),
  'a task for Beth': { kind: 'matter raised', because: 'task to settle', by: amal, subject: 't', to: [beth] },
  'a task for Cara': { kind: 'matter raised', because: 'task to settle', by: amal, subject: 't', to: [cara] },
};

/** For the words everything, when I am needed, nothing. */
const expected: Record<string, readonly (Because | null)[]> = {
  'a contribution': ['new in the room', null, null],
  'a mention of Beth': ['mentioned', 'mentioned', 'mentioned'],
  'a reply to Beth': ['replied to', 'replied to', null],
  'a reply to Cara': ['new in the room', null, null],
  'a reply to Beth that mentions her': ['mentioned', 'mentioned', 'mentioned'],
  'new words': [null, null, null],
  'new words that mention Beth': ['mentioned', 'mentioned', 'mentioned'],
  '“tell us more” to Beth': ['asked', 'asked', 'asked'],
  '“tell us more” to Cara': [null, null, null],
  'a round that opens': ['round opened', 'round opened', null],
  'a round that closes': ['round closed', null, null],
  'an action for Beth': ['assigned', 'assigned', 'assigned'],
  'an action for Beth’s school': ['asked', 'asked', 'asked'],
  'an action for another school': ['round closed', null, null],
  'a task for Beth': ['task to settle', 'task to settle', 'task to settle'],
  'a task for Cara': [null, null, null],
};

const cases = Object.entries(happenings).flatMap(([name, happening]) =>
  roomWords.map((word, place): [string, RoomWord, Because | null, Happening] => {
    const because = expected[name]?.[place];
    if (because === undefined) throw new Error(`No answer is written down for ${name}.`);
    return [name, word, because, happening];
  }),
);

describe('whom an event needs', () => {
  it.each(cases)('%s reaches Beth, whose word is “%s”, as: %s', (_, word, because, happening) => {
    expect(needed(happening, near, word)).toBe(because);
  });

  it.each(cases)(
    '%s never reaches Beth, whose word is “%s”, when she did it herself',
    (_, word, __, happening) => {
      expect(needed({ ...happening, by: beth }, near, word)).toBeNull();
    },
  );

  it.each(cases.filter(([, , , happening]) => happening.kind !== 'matter raised'))(
    '%s never reaches Beth, whose word is “%s”, from a room that she may not read',
    (_, word, __, happening) => {
      expect(needed(happening, { ...near, mayReadRoom: false }, word)).toBeNull();
    },
  );

  it('lets exactly mentioned, asked and assigned through a room whose word is nothing', () => {
    const through = cases
      .filter(
        ([, word, because, happening]) => word === 'nothing' && because && happening.kind !== 'matter raised',
      )
      .map(([, , because]) => because);
    expect(new Set(through)).toEqual(new Set(alwaysThrough));
    expect(becauses).toEqual(expect.arrayContaining([...alwaysThrough]));
  });
});

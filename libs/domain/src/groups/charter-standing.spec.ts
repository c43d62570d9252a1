import type { GroupId, ProgrammeId, Urn } from '../shared/index.js';
import { charterLetsQuote, roomPauseOf, taggingPauseOf, type CharterStanding } from './charter-standing.js';
import type { RoomFacts } from './room.policy.js';

const [ours, theirs] = ['900001' as Urn, '900002' as Urn];
const aRoom = (charter?: Partial<CharterStanding>): RoomFacts => ({
  group: 'g' as GroupId,
  programme: 'p' as ProgrammeId,
  members: [ours, theirs],
  researchAccess: true,
  hasEnded: false,
  ...(charter && {
    charter: { quoting: 'named', guests: true, acceptedBy: [ours], isChanging: false, ...charter },
  }),
});

describe('marking under a charter', () => {
  it.each([
    ['words of a school that has accepted', aRoom({}), ours, null],
    ['words of a school that has not', aRoom({}), theirs, 'charter not accepted'],
    ['words of nobody’s school', aRoom({}), null, null],
    ['any words while the charter is being changed', aRoom({ isChanging: true }), ours, 'charter changing'],
    ['words of a facilitator meanwhile', aRoom({ isChanging: true }), null, 'charter changing'],
  ] as const)('%s', (_, room, urn, pause) => {
    expect(taggingPauseOf(room, urn)).toBe(pause);
  });
});

describe('what a researcher is told of a room', () => {
  it.each([
    ['nothing where every school has accepted', aRoom({ acceptedBy: [ours, theirs] }), [], null],
    ['whose words wait', aRoom({}), [], { pause: 'charter not accepted', waitsFor: [theirs] }],
    [
      'who has not said yes to a change, whatever they accepted before',
      aRoom({ isChanging: true, acceptedBy: [ours, theirs] }),
      [theirs],
      { pause: 'charter changing', waitsFor: [ours] },
    ],
    ['nothing of a room without a charter', aRoom(), [], null],
  ] as const)('%s', (_, room, saidYes, told) => {
    expect(roomPauseOf(room, saidYes)).toEqual(told);
  });
});

describe('quoting under a charter', () => {
  it.each([
    ['nobody', 'unnamed', false],
    ['nobody', 'named', false],
    ['unnamed', 'unnamed', true],
    ['unnamed', 'named', false],
    ['named', 'unnamed', true],
    ['named', 'named', true],
  ] as const)('goes as far as “%s”: %s is %p', (quoting, wanted, may) => {
    expect(charterLetsQuote(aRoom({ quoting }), wanted)).toBe(may);
  });
});

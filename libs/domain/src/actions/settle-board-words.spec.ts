import { amina, ben, faye, olu, room, rosa } from '../meetings/testing/a-meeting.js';
import { isSignedIn, type Actor, type PersonId } from '../shared/index.js';
import { settleBoardWords, type BoardSettlement } from './settle-board-words.js';

/** Ben took them out of sight. */
const hider = isSignedIn(ben) ? ben.personId : null;
const coordinator: Actor = {
  kind: 'person',
  personId: 'cora' as PersonId,
  name: 'Cora',
  grants: [{ role: 'coordinator', programme: room.programme }],
};

const settle = (actor: Actor, how: BoardSettlement, place = room) => {
  const result = settleBoardWords(actor, place, how, hider);
  return result.ok ? result.value : result.refusal.kind;
};

describe('words on the board', () => {
  it.each([
    ['any member hides', amina, 'hide', 'hide'],
    ['another member hides', ben, 'hide', 'hide'],
    ['the facilitator hides', faye, 'hide', 'hide'],
    ['the facilitator shows', faye, 'show', 'show'],
    ['the facilitator removes', faye, 'remove', 'remove'],
    ['whoever hid them shows them', ben, 'show', 'show'],
    ['a coordinator, who reads no room, removes', coordinator, 'remove', 'remove'],
    ['a coordinator does not show what they have not read', coordinator, 'show', 'BoardWordsNotFound'],
    ['a coordinator does not hide there', coordinator, 'hide', 'BoardWordsNotFound'],
    ['another member does not show', amina, 'show', 'MayNotSettleBoardWords'],
    ['a member does not remove', ben, 'remove', 'MayNotSettleBoardWords'],
    ['an outsider is told that there are none', olu, 'hide', 'BoardWordsNotFound'],
    ['a researcher is told that there are none', rosa, 'remove', 'BoardWordsNotFound'],
  ] as const)('%s', (_, actor, how, expected) => expect(settle(actor, how)).toBe(expected));

  it('are hidden in a group that has ended too', () => {
    expect(settle(amina, 'hide', { ...room, hasEnded: true })).toBe('hide');
  });
});

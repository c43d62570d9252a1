import { byRoom, placeOf, sentenceOf, type NoticeLine } from './notice-words.js';

const aLine = (change: Partial<NoticeLine> = {}): NoticeLine => ({
  id: 'n1',
  because: 'MENTIONED',
  madeAt: '2026-11-20T09:30:00.000Z',
  isRead: false,
  byName: 'Amal Nasser',
  roomId: 'g1',
  roomName: 'Heron trio',
  contributionId: 'c1',
  sectionHeading: 'Presence',
  count: 1,
  subject: 's1',
  about: null,
  ...change,
});

describe('a line', () => {
  it.each([
    [{}, 'Amal Nasser mentioned you in “Presence”', '/groups/g1#contribution-c1'],
    [{ byName: null }, 'Somebody mentioned you in “Presence”', '/groups/g1#contribution-c1'],
    [
      { because: 'ASKED' },
      'Amal Nasser would like you to tell more about what you wrote in “Presence”',
      '/groups/g1#contribution-c1',
    ],
    [
      { because: 'ASKED', contributionId: null },
      'The outcome of the round names something for your school to do',
      '/groups/g1',
    ],
    [{ because: 'REPLIED_TO' }, 'Amal Nasser replied to you in “Presence”', '/groups/g1#contribution-c1'],
    [
      { because: 'REPLIED_TO', count: 4 },
      '4 replies to you in “Presence”, the first by Amal Nasser',
      '/groups/g1#contribution-c1',
    ],
    [{ because: 'NEW_IN_THE_ROOM', count: 12 }, '12 new contributions', '/groups/g1#contribution-c1'],
    [
      { because: 'CONSENT_ASKED', roomId: null, about: 'Aldergrove' },
      'Aldergrove is asked whether its words may be quoted',
      '/consent',
    ],
    [
      { because: 'CONSENT_REMINDER', roomId: null, about: 'Aldergrove' },
      'A reminder: Aldergrove was asked whether its words may be quoted, and has not answered',
      '/consent',
    ],
    [
      { because: 'PLACE_OFFERED', roomId: null, about: 'Bridges' },
      'Your school is offered a place in Bridges',
      '/offers/s1',
    ],
    [
      { because: 'INVITED', roomId: null, about: 'Heron trio' },
      'You are invited to Heron trio: the link is in your mailbox',
      undefined,
    ],
    [
      { because: 'TASK_TO_SETTLE', roomId: null, about: 'Bridges' },
      'A group needs looking after in Bridges',
      '/upkeep/s1',
    ],
  ] as const)('%j says what happened and leads to it', (change, words, place) => {
    const line = aLine(change);
    expect(sentenceOf(line)).toBe(words);
    expect(placeOf(line)).toBe(place);
  });
});

describe('lines', () => {
  it('stand by room, the room of the newest first, and matters together', () => {
    const lines = [
      aLine({ id: '1' }),
      aLine({ id: '2', roomId: null, roomName: null }),
      aLine({ id: '3', roomId: 'g2', roomName: 'Wren trio' }),
      aLine({ id: '4' }),
    ];
    expect(byRoom(lines).map(({ title, lines: found }) => [title, found.map(({ id }) => id)])).toEqual([
      ['Heron trio', ['1', '4']],
      ['Waiting for you elsewhere', ['2']],
      ['Wren trio', ['3']],
    ]);
  });
});

import { pushWords } from '../../src/attention/application/push-words.js';
import type { NoticeView } from '../../src/attention/application/notice.queries.js';

const notice = (change: object = {}): NoticeView =>
  ({
    because: 'mentioned',
    byName: 'Amal Nasser',
    roomId: 'g1',
    roomName: 'Heron trio',
    contributionId: 'c1',
    sectionHeading: 'Presence',
    ...change,
  }) as NoticeView;

describe('what a lock screen shows', () => {
  it('is the room, never who or what, and leads to the one thing', () => {
    const words = pushWords([notice()]);
    expect(words).toMatchObject({
      body: 'Something for you in Heron trio',
      path: '/groups/g1#contribution-c1',
    });
    expect(JSON.stringify(words)).not.toMatch(/Amal|Presence|mention/);
  });

  it('names no room where several need the person, and leads to the list', () => {
    expect(pushWords([notice(), notice({ roomId: 'g2', roomName: 'Wren trio' })])).toMatchObject({
      body: 'Something for you',
      path: '/notices',
    });
  });
});

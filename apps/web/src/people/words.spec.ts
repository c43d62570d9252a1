import { browserWords } from './browser-words.js';
import { partsOf } from './mail-parts.js';
import { grantWords } from './role-words.js';

describe('the words of the screen', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/153.0 Safari/537.36', 'Chrome on Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1',
      'Safari on an iPhone',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/153.0 Safari/537.36 Edg/153.0', 'Edge on Windows'],
    ['curl/8', 'A browser'],
    [null, 'A browser'],
  ])('name the browser %j', (userAgent, words) => {
    expect(browserWords(userAgent)).toBe(words);
  });

  it('name a role with its place', () => {
    expect(grantWords({ role: 'SCHOOL_LEADER', scopeName: 'Aldergrove' })).toBe(
      'School leader at Aldergrove',
    );
    expect(grantWords({ role: 'COORDINATOR', scopeName: null, scopeId: 'x' })).toBe('Coordinator of x');
    expect(grantWords({ role: 'EDITOR' })).toBe('Editor of the library');
  });

  it('make addresses in a mail links, our own to pages', () => {
    const mail = 'Open http://localhost:3000/sign-in/link?token=a_b-c.\nOr https://gov.uk, perhaps.';
    expect(partsOf(mail, 'http://127.0.0.1:3000')).toEqual([
      { text: 'Open ', href: null },
      { text: 'http://localhost:3000/sign-in/link?token=a_b-c', href: '/sign-in/link?token=a_b-c' },
      { text: '.\nOr ', href: null },
      { text: 'https://gov.uk', href: 'https://gov.uk' },
      { text: ', perhaps.', href: null },
    ]);
  });
});

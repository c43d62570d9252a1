import { linkAddress, pageOf } from './sign-in-api.js';

describe('where signing in leads', () => {
  it.each([
    ['/groups/a', '/groups/a'],
    [null, '/'],
    ['', '/'],
    ['https://evil.example', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['javascript:alert(1)', '/'],
  ])('is a page of our own: %j leads to %s', (text, page) => {
    expect(pageOf(text)).toBe(page);
  });

  it('is kept through a link that turns out to be spent', () => {
    const address = new URL(linkAddress('abc', '/groups/a'), 'http://localhost');
    expect(address.searchParams.get('callbackURL')).toBe('/groups/a');
    expect(address.searchParams.get('errorCallbackURL')).toBe('/sign-in/link?to=%2Fgroups%2Fa');
  });
});

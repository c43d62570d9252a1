import { answeredByServer } from './answered-by-server.js';

const isTheServers = (address: string) => answeredByServer.some(pattern => pattern.test(address));

describe('what the service worker leaves to the server', () => {
  it.each([
    '/library',
    '/library/',
    '/library?effort=small',
    '/library/a-calm-start?school=school:900001',
    '/library/feed.atom?phase=primary',
    '/library/oai?verb=Identify',
    '/api/exports/runs/1.xlsx',
    '/health/live',
    '/robots.txt',
  ])('leaves %s to the server', address => expect(isTheServers(address)).toBe(true));

  it.each(['/', '/search?q=feed.atom', '/groups/1?unread=1', '/programmes/sample', '/librarians'])(
    'opens the app for %s, also without a connection',
    address => expect(isTheServers(address)).toBe(false),
  );
});

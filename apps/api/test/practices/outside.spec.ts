import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DoiOrg } from '../../src/practices/http/doi-org.js';
import { isInside, PublicLinkAsker } from '../../src/practices/http/public-link-asker.js';

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url?.includes('known')) {
      response.setHeader('content-type', 'application/vnd.citationstyles.csl+json');
      response.end(
        JSON.stringify({
          title: 'Promoting inclusion',
          author: [{ family: 'Ainscow', given: 'Mel' }],
          issued: { 'date-parts': [[2020]] },
        }),
      );
    } else if (request.url?.includes('broken')) response.end('<html>');
    else response.writeHead(404).end();
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise(done => server.close(done)));

describe('a DOI', () => {
  it('comes with its citation and its record', async () => {
    const answer = await new DoiOrg().ask('10.1000/known', origin);
    expect(answer).toMatchObject({ kind: 'found', citation: 'Ainscow, M. (2020). Promoting inclusion.' });
    expect(answer.kind === 'found' && JSON.parse(answer.csl)).toMatchObject({ DOI: '10.1000/known' });
  });

  it.each([
    ['that nobody registered', '10.1000/none', () => origin, 'unknown'],
    ['answered with something else', '10.1000/broken', () => origin, 'unreachable'],
    ['where there is no line to the outside', '10.1000/known', () => 'http://127.0.0.1:1', 'unreachable'],
  ])('%s is told plainly', async (_, doi, at, kind) => {
    expect(await new DoiOrg().ask(doi, at())).toEqual({ kind });
  });
});

describe('a link in a text', () => {
  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/',
    'https://user@example.org/',
    'file:///etc/passwd',
  ])('never leads the server into its own network: %s', async url => {
    expect((await new PublicLinkAsker().ask(url)).outcome).toBe('could not be checked');
  });

  it.each([
    ['10.1.2.3', true],
    ['172.31.0.1', true],
    ['::ffff:192.168.0.1', true],
    ['fd00::1', true],
    ['not an address', true],
    ['93.184.216.34', false],
    ['2606:2800:220:1::1', false],
  ])('%s is inside: %s', (address, is) => {
    expect(isInside(address)).toBe(is);
  });
});

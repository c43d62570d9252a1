import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { freePort } from '../../src/database/free-port.js';
import { ApiProcess } from '../discussions/support/api-process.js';
import { startApi, type TestApi } from '../support/api.js';

let api: TestApi;
let server: ApiProcess;
beforeAll(async () => {
  api = await startApi();
  server = await ApiProcess.start(api);
}, 180_000);
afterAll(async () => {
  await server.kill();
  await api.close();
});

/** The first line of the answer to somebody who asks for a socket from a page of that origin. */
async function knock(origin: string): Promise<string> {
  const { hostname, port, host } = new URL(server.url);
  const line = connect(Number(port), hostname);
  line.write(
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nConnection: Upgrade\r\n` +
      'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  );
  const [answer] = (await Promise.race([once(line, 'data'), once(line, 'close')])) as [unknown];
  line.destroy();
  return String(answer).split('\r\n')[0] ?? '';
}

describe('a process', () => {
  it('stands, and refuses a socket, whatever the page says that it is from', async () => {
    for (const origin of ['null', 'nowhere', '//', 'https://elsewhere.example'])
      expect([origin, await knock(origin)]).toEqual([origin, expect.stringMatching(/^HTTP\/1\.1 40[03] /)]);
    expect(await knock(server.url)).toMatch(/ 101 /);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });

  it('stands when it cannot tell the others of a recheck because Redis is away', async () => {
    const link = new URL('../../dist/platform/realtime/process-link.js', import.meta.url);
    const asked = `
      import { Server } from 'socket.io';
      import { linkThroughRedis } from '${link.href}';
      const link = linkThroughRedis('redis://127.0.0.1:${await freePort()}', { warn: () => undefined });
      const server = new Server();
      server.adapter(await link.open(() => undefined));
      server.serverSideEmit('recheck', 'a room');
      setTimeout(() => { console.log('stands'); process.exit(0); }, 200);`;
    const cwd = new URL('../..', import.meta.url);
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', asked], {
      cwd,
    });
    expect(stdout).toBe('stands\n');
  });
});

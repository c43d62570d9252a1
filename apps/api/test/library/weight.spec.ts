import { gzipSync } from 'node:zlib';
import { copyRows } from '../../src/bench/room/copy-rows.js';
import { startApi, type TestApi } from '../support/api.js';
import { aBench, published } from '../support/practices.js';
import { publicPagesAreBuilt } from '../support/public-pages.js';
import { read, slugOf } from '../support/public-reading.js';
import { aTry } from '../support/tries.js';

let api: TestApi;
let slug: string;
beforeAll(async () => {
  publicPagesAreBuilt();
  api = await startApi();
  const bench = await aBench(api);
  const practice = await published(api, bench);
  for (let place = 0; place < 3; place += 1) await aTry(api, practice, { context: `Place ${place}.` });
  await copyRows(api.source, {
    table: 'practice',
    where: `id = '${practice}'`,
    changes: { id: `md5('practice ' || copy)::uuid`, slug: `'one-of-thirty-' || copy` },
    times: 30,
  });
  await copyRows(api.source, {
    table: 'practice_version',
    where: `practice_id = '${practice}'`,
    changes: {
      id: 'gen_random_uuid()',
      practice_id: `md5('practice ' || copy)::uuid`,
      themes: `array['theme ' || copy, 'another theme']`,
    },
    times: 30,
  });
  slug = await slugOf(api, practice);
}, 120_000);
afterAll(() => api.close());

const kilobytes = (text: string) => Buffer.byteLength(text) / 1024;
const zipped = (text: string) => gzipSync(text).length / 1024;

/** What a page loads by itself: images, styles, scripts, frames. */
const loaded = (html: string) =>
  [...html.matchAll(/<(?:link|img|script|iframe|source|video)[^>]*?(?:href|src)="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );

describe('a head on a slow line', () => {
  it('gets the whole of a page in one window of the first packets, and one stylesheet', async () => {
    for (const [path, most] of [
      ['/library', 60],
      [`/library/${slug}`, 40],
      ['/library/rules', 20],
      ['/library/schools?find=sample', 20],
    ] as const) {
      const { html } = await read(api, path);
      expect([path, kilobytes(html) < most, zipped(html) < 14]).toEqual([path, true, true]);
      const style = loaded(html).filter(address => /style\.[0-9a-f]+\.css$/.test(address));
      expect(style).toHaveLength(1);
      const { html: css } = await read(api, style[0] ?? '');
      expect(zipped(css)).toBeLessThan(8);
    }
  });

  it('is followed by nobody: no script, no cookie, nothing from another host', async () => {
    for (const path of ['/library', `/library/${slug}`, '/library/schools?find=sample', '/library/rules']) {
      const { html, headers } = await read(api, path);
      expect(headers.get('set-cookie')).toBeNull();
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
      for (const address of loaded(html))
        expect(new URL(address, 'http://localhost:0').hostname).toBe('localhost');
    }
  });
});

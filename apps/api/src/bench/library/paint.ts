import { openBrowser } from '../browser.js';
import { median, print } from '../room/numbers.js';
import type { RunningServer } from '../room/running-server.js';
import type { LibraryWorld } from './library-world.js';

const loads = 5;

/** A phone of the middle kind on a slow line: as the field's own tools imitate it. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** When a reader sees the first of a page (first contentful paint), as Chromium says; nothing is in its cache. */
export async function benchPaint({ slugs, urns }: LibraryWorld, { url }: RunningServer): Promise<void> {
  const browser = await openBrowser();
  print(['first contentful paint, median of five, ms', 'this machine', 'slow phone']);
  for (const [name, path] of [
    ['the list', '/library'],
    ['schools like mine', `/library?like=${urns[0] ?? ''}`],
    ['a practice', `/library/${slugs[0] ?? ''}`],
  ] as const) {
    const painted = async (isSlow: boolean): Promise<number> => {
      const times: number[] = [];
      for (let load = 0; load < loads; load += 1) {
        const context = await browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true });
        const page = await context.newPage();
        if (isSlow) {
          const session = await context.newCDPSession(page);
          await session.send('Network.emulateNetworkConditions', slowLine);
          await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        }
        await page.goto(`${url}${path}`, { waitUntil: 'load' });
        await page.waitForFunction('performance.getEntriesByName("first-contentful-paint").length > 0');
        times.push(
          Number(await page.evaluate('performance.getEntriesByName("first-contentful-paint")[0].startTime')),
        );
        await context.close();
      }
      return median(times);
    };
    print([name, (await painted(false)).toFixed(0), (await painted(true)).toFixed(0)]);
  }
  await browser.close();
}

import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser.js';
import type { Measured } from './goals.js';
import { median, print } from './numbers.js';
import { startProduct } from './product.js';
import type { BenchRoom, BenchWorld } from './world.js';

const contributions = 500;
const loads = 3;
/** How much slower than this machine the phone is. */
const slowness = 4;

interface Drawn {
  /** Milliseconds from the asking until the first contribution stands there, and until all do. */
  readonly first: number;
  readonly all: number;
  /** Milliseconds that the longest frame took afterwards: while it is scrolled through, while somebody types. */
  readonly scrolling: number;
  readonly typing: number;
}

/** Browser's text: notes how far frames are apart, from now on. */
const watchFrames = `(() => {
  const frames = (globalThis.frames_ = []);
  let last = performance.now();
  const next = now => { frames.push(now - last); last = now; requestAnimationFrame(next); };
  requestAnimationFrame(next);
})()`;

/** Browser's text: the longest frame since it was asked last. */
const longest = `globalThis.frames_.splice(0).reduce((most, frame) => Math.max(most, frame), 0)`;

/** Browser's text: a reader goes through the whole page, half a screen at a time. */
const readThrough = `new Promise(done => {
  const step = () => {
    const before = scrollY;
    scrollBy(0, innerHeight / 2);
    if (scrollY > before) requestAnimationFrame(step); else done();
  };
  step();
})`;

const pause = (milliseconds: number) => new Promise(passed => setTimeout(passed, milliseconds));

async function draw(page: Page, url: string, { groupId }: BenchRoom): Promise<Drawn> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const began = performance.now();
  await page.goto(`${url}/groups/${groupId}`, { waitUntil: 'commit' });
  await page.locator('article').first().waitFor({ timeout: 120_000 });
  const first = performance.now() - began;
  const isWhole = `document.querySelectorAll('article').length >= ${contributions}`;
  await page.waitForFunction(isWhole, undefined, { timeout: 120_000, polling: 100 });
  const all = performance.now() - began;
  await pause(3_000);
  await page.evaluate(watchFrames);
  await page.evaluate(readThrough);
  const scrolling = Number(await page.evaluate(longest));
  await page.evaluate('scrollTo(0, 0)');
  const box = page.getByRole('textbox', { name: /^Write about/ }).first();
  await box.click();
  await pause(6_000);
  await page.evaluate(longest);
  await page.keyboard.type('We ring before nine each day.', { delay: 60 });
  return { first, all, scrolling, typing: Number(await page.evaluate(longest)) };
}

interface Place {
  readonly url: string;
  readonly room: BenchRoom;
}

async function openThrice(browser: Browser, { cookie }: BenchWorld, { url, room }: Place): Promise<Drawn[]> {
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  const drawn: Drawn[] = [];
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 }, bypassCSP: true });
    await context.addCookies([{ name, value, url }]);
    drawn.push(await draw(await context.newPage(), url, room));
    await context.close();
  }
  return drawn;
}

/** A room of 500 contributions, opened at 360 px on a phone that is four times as slow as this machine. */
export async function benchPhone(world: BenchWorld): Promise<Measured> {
  const room = await world.roomOf(contributions);
  const server = await startProduct(world);
  const browser = await openBrowser();
  const drawn = await openThrice(browser, world, { url: server.url, room }).finally(() => browser.close());
  const shown = (read: (one: Drawn) => number) => median(drawn.map(read)).toFixed(0);
  print([
    `${contributions} contributions, median of ${loads}, ms`,
    'first',
    'all',
    'scroll frame',
    'typing frame',
  ]);
  print([
    `360 px, processor ${slowness} times slower`,
    shown(({ first }) => first),
    shown(({ all }) => all),
    shown(({ scrolling }) => scrolling),
    shown(({ typing }) => typing),
  ]);
  await server.stop();
  return { longRoom: median(drawn.map(({ all }) => all)) / 1000 };
}

import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser.js';
import { product } from '../harness/product.js';
import { see } from '../harness/see.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

describe('a stranger', () => {
  it('arrives and reads what Pathways is, on a phone and on a desk, by day and by night', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(error.message));
    await page.goto(product.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await see(page, 'landing');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('never stays before an empty page where a script was lost on the way', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    let isLost = false;
    await page.route('**/assets/start-*.js', route => {
      isLost = !isLost;
      return isLost ? route.abort() : route.continue();
    });
    await page.goto(product.url, { waitUntil: 'commit' });
    await page
      .getByRole('button', { name: /^Try as/ })
      .first()
      .waitFor();
    await page.goto(product.url, { waitUntil: 'commit' });
    await page.getByText('did not reach this device').waitFor();
    await see(page, 'not-loaded');
    await page.getByRole('link', { name: 'Try again' }).click();
    await page
      .getByRole('button', { name: /^Try as/ })
      .first()
      .waitFor();
    await context.close();
  });

  it('reads the public library without script and without a cookie', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const answer = await page.goto(`${product.url}/library`);
    expect(answer?.status()).toBe(200);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main a[href^="/library/"]').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('finds the library and each practice readable for everyone', async () => {
    const page = await browser.newPage();
    await page.goto(`${product.url}/library`);
    await see(page, 'library');
    await page.locator('main a[href^="/library/"]').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await see(page, 'practice');
    await page.close();
  });
});

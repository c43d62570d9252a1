import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = fileURLToPath(new URL('../../../../screenshots/', import.meta.url));

export interface Looks {
  readonly widths?: readonly number[];
  readonly themes?: readonly ('light' | 'dark')[];
}

/** React Aria's unseen announcer keeps a sentence some seconds longer than the button that it was about. */
const announcer = '[data-live-announcer]';

/** What axe finds wrong on the page, one line each: rule, impact, where. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(`axe.run({ exclude: ['${announcer}'] })`)) as AxeResults;
  return found.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      node => `${id} (${impact ?? 'minor'}): ${node.target.join(' ')} - ${node.failureSummary ?? ''}`,
    ),
  );
}

/** Does the page need sideways scrolling? */
const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

/** Cards far down a long page are drawn only once they come near the screen: go down and back, as a reader would. */
const readThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const drawn = () => new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)));
    const from = scrollY;
    for (let place = 0; place < document.documentElement.scrollHeight; place += innerHeight) {
      scrollTo(0, place);
      await drawn();
    }
    scrollTo(0, from);
    await drawn();
  });

/**
 * Looks at the page on a phone and on a desk, by day and by night: a screenshot of each goes to `screenshots/`, and a
 * barrier that axe finds, or a page wider than its screen, fails the journey. The page keeps the size that it had.
 */
export async function see(page: Page, name: string, looks: Looks = {}): Promise<void> {
  const before = page.viewportSize();
  mkdirSync(folder, { recursive: true });
  const wrong: string[] = [];
  for (const width of looks.widths ?? [360, 1280]) {
    await page.setViewportSize({ width, height: width < 600 ? 780 : 860 });
    for (const colorScheme of looks.themes ?? ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const shown = `${name}-${width}-${colorScheme}`;
      await readThrough(page);
      await page.screenshot({ path: `${folder}${shown}.png`, fullPage: true, animations: 'disabled' });
      wrong.push(...(await barriers(page)).map(barrier => `${shown}: ${barrier}`));
      if (await isTooWide(page)) wrong.push(`${shown}: the page is wider than its screen`);
    }
  }
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (wrong.length > 0) throw new Error(`${name} is not for everyone:\n${wrong.join('\n')}`);
}

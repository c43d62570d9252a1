import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

async function chromiumPath(): Promise<string> {
  const told = process.env['CHROME_PATH'];
  if (told && existsSync(told)) return told;
  // Makes the package unpack the shared libraries that a bare system lacks; it looks when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** A Chromium of this machine, or the one that comes with the packages. */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--headless', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const onThisSystem = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function systemChromium(): string | undefined {
  for (const name of onThisSystem) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // the next name
    }
  }
  return undefined;
}

async function fromNpm(): Promise<string> {
  // Makes the package unpack the shared libraries that a bare system lacks; it looks when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

async function findChromium(): Promise<{ path: string; from: string }> {
  const told = process.env['CHROME_PATH'];
  if (told && existsSync(told)) return { path: told, from: 'CHROME_PATH' };
  const system = systemChromium();
  if (system) return { path: system, from: 'this system' };
  return { path: await fromNpm(), from: 'npm (@sparticuz/chromium)' };
}

/**
 * A real Chromium with its security on: the default flags of @sparticuz/chromium switch web security off and are not
 * taken. As root its sandbox cannot start, so there, and only there, it runs without.
 */
export async function openBrowser(): Promise<Browser> {
  const { path, from } = await findChromium();
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: path,
    headless: true,
    args: ['--headless', '--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])],
  });
  process.stderr.write(`Journeys use Chromium ${browser.version()} from ${from}.\n`);
  // `witness.mjs` reads the pages aloud when a step fails.
  (globalThis as { journeysBrowser?: Browser }).journeysBrowser = browser;
  return browser;
}

import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser.js';
import { ask, aWindow, signInAs, type Role } from '../harness/people.js';
import { see } from '../harness/see.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const roles: readonly Role[] = ['SCHOOL_LEADER', 'COORDINATOR', 'RESEARCHER', 'EDITOR', 'ADMINISTRATOR'];

describe('whoever tries Pathways', () => {
  it.each(roles)('is let in as %s and finds a home', async role => {
    const { context, page } = await aWindow(browser);
    const person = await signInAs(page, role);
    const { viewer } = await ask<{ viewer: { name: string } }>(page, '{ viewer { name } }');
    expect(viewer.name).toBe(person.name);
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await see(page, `home-${role.toLowerCase().replaceAll('_', '-')}`, { themes: ['light'] });
    await context.close();
  });
});

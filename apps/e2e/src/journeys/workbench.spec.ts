import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser.js';
import { see } from '../harness/see.js';
import { Visitor } from './cast.js';
import { planNextCycle } from './story.js';

const light = { themes: ['light'] } as const;

let browser: Browser;
let coordinator: Visitor;
let leader: Visitor;
let head: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  coordinator = await Visitor.arrive(browser);
  leader = await Visitor.arrive(browser, 360);
  head = await Visitor.arrive(browser, 360);
  await coordinator.tryAs('Imogen Farrow');
  await planNextCycle(coordinator, 'Workbench cycle');
});
afterAll(() => browser.close());

/** One step follows the other, from the pool to a group that heals after a school has left. */
describe('a coordinator’s workbench', () => {
  it('shows the pool as a table and on a map, and what is missing for whom', async () => {
    const { page } = coordinator;
    await coordinator.goTo('/programmes/sample');
    await page.getByRole('heading', { name: 'The pool' }).waitFor();
    await see(page, 'pool', light);
    await page.getByRole('tab', { name: 'On the map' }).click();
    await see(page, 'pool-map');
  });

  it('lets weights be tried on a school’s nearest ten, and kept as the programme’s own with a reason', async () => {
    const { page } = coordinator;
    await coordinator.goTo('/programmes/sample/likeness');
    const size = page.getByRole('textbox', { name: 'Size, as a number' });
    await size.fill('2');
    await size.press('Tab');
    await page.getByRole('textbox', { name: 'Name' }).fill('Size first');
    await page
      .getByRole('textbox', { name: 'Reason' })
      .fill('Small schools asked for partners of their size.');
    await see(page, 'profile-editor');
    await page.getByRole('button', { name: 'Keep the profile' }).click();
    await page
      .getByText(/Size first.*kept|kept.*Size first/)
      .first()
      .waitFor();
  });

  it('runs, and adjusts what came of it by keyboard alone, with undo and redo', async () => {
    const { page } = coordinator;
    await coordinator.goTo('/programmes/sample/form');
    await page.getByRole('button', { name: /Cycle/ }).click();
    await page.getByRole('option', { name: 'Workbench cycle' }).click();
    await page.getByRole('button', { name: /Likeness/ }).click();
    await page.getByRole('option', { name: /Size first/ }).click();
    await page.getByLabel('Seed').fill('workbench');
    await see(page, 'form-groups', light);
    await page.getByRole('button', { name: 'Start the run' }).click();
    await page
      .getByText(/no legal grouping/)
      .first()
      .waitFor();
    await see(page, 'run', light);
    await page.getByRole('button', { name: 'Adjust by hand' }).click();
    await page.getByRole('button', { name: 'Make a plan' }).click();
    await page.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
    await page
      .getByRole('button', { name: /^Larkfield/ })
      .first()
      .focus();
    await page.keyboard.press('s');
    await page.getByRole('dialog', { name: /^Swap Larkfield/ }).waitFor();
    await page.getByRole('option').first().waitFor();
    await see(page, 'swap', light);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByText(/Imogen Farrow swapped Larkfield/)
      .first()
      .waitFor();
    await page.keyboard.press('u');
    await page.getByText('as at the start').waitFor();
    await page.keyboard.press('Shift+Control+Z');
    await page
      .getByText(/since the start/)
      .first()
      .waitFor();
    await see(page, 'plan-board');
  });

  it('previews what schools would be told, and offers places without names', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: 'Preview and release' }).click();
    await page.getByText('groups to release').waitFor();
    await see(page, 'release-preview', light);
    await page.getByRole('button', { name: /^Send to/ }).click();
    await page.getByRole('button', { name: /^Send \d+ offers$/ }).click();
    await page.getByRole('button', { name: 'Remind those who have not answered' }).waitFor();
  });

  it('is accepted by one head on a phone, and declined by another through a mailed link', async () => {
    await leader.tryAs('Amara Linden');
    await leader.page.getByRole('link', { name: 'Read and answer' }).click();
    await leader.page.getByRole('button', { name: 'Accept the place' }).waitFor();
    await see(leader.page, 'offer');
    await leader.page.getByRole('button', { name: 'Accept the place' }).click();
    await leader.page.getByText('Your school has accepted').waitFor();
    await head.page.goto(
      await coordinator.addressInMail('ben.thackray@sample.pathways.example', 'offers/by-link/'),
    );
    await head.page.getByRole('button', { name: 'Decline' }).click();
    await head.page.getByRole('textbox').fill('We are joining another network this year.');
    await head.page
      .getByRole('button', { name: /Decline/ })
      .last()
      .click();
    await head.page.getByText('Your school has declined').waitFor();
    await see(head.page, 'offer-declined', light);
    await coordinator.page.getByText('We are joining another network this year.').waitFor();
    await see(coordinator.page, 'release-answers', light);
  });

  it('plans again only what was declined, asks only those whose group changes, and releases', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: /^Find ways for/ }).click();
    const ways = page.getByRole('button', { name: 'Plan like this' });
    await ways.first().waitFor();
    await see(page, 'replan', light);
    await ways.first().click();
    await page.getByText('Planned again.').first().waitFor();
    await page.getByRole('button', { name: 'Release without waiting' }).click();
    await page.getByLabel(/Why do you not wait/).fill('The cycle begins on Monday.');
    await page.getByRole('button', { name: /^Release \d+ groups$/ }).click();
    await page
      .getByText(/groups released/)
      .first()
      .waitFor();
    await see(page, 'release-done', light);
  });

  it('heals a group when a school leaves, and tells the members who came and went', async () => {
    const { page } = coordinator;
    await coordinator.goTo('/programmes/sample');
    await page.getByRole('tab', { name: /^Groups/ }).click();
    await page
      .getByRole('link', { name: /^Primary trio/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'A school leaves' }).click();
    await page.getByRole('textbox', { name: 'Why' }).fill('It merges with its neighbour.');
    await page.getByRole('button', { name: 'Look for repairs' }).click();
    await page.getByRole('button', { name: 'Apply repair 1' }).waitFor();
    await see(page, 'upkeep-task');
    await page.getByRole('button', { name: 'Apply repair 1' }).click();
    await page.getByRole('button', { name: 'Apply it' }).click();
    await page.getByText('The groups are mended').first().waitFor();
    await see(page, 'upkeep-mended', light);
  });
});

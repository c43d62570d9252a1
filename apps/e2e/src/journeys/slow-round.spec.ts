import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser.js';
import { barriers, see } from '../harness/see.js';
import { Visitor } from './cast.js';
import { agreed, fillOutcome } from './outcome-story.js';
import { ThinLine } from './thin-line.js';

const first = 'We phone home at nine and ask how we can help.';
const second = 'Written in the second tunnel, between two meetings.';
const answer = 'Who makes the calls when your office is busy?';

let browser: Browser;
let daniel: Visitor;
let edie: Visitor;
let owen: Visitor;
let line: ThinLine;
let room: string;

beforeAll(async () => {
  browser = await openBrowser();
  daniel = await Visitor.arrive(browser, 360);
  edie = await Visitor.arrive(browser);
  owen = await Visitor.arrive(browser, 360);
  await daniel.signInByMail('daniel.frost@sample.pathways.example');
  await edie.signInByMail('edie.marlow@sample.pathways.example');
  await owen.tryAs('Owen Bright');
  line = await ThinLine.of(daniel.page);
});
afterAll(() => browser.close());

const said = (visitor: Visitor, words: string) =>
  visitor.page.getByRole('article').filter({ hasText: words });

/** Where on his screen the heading of a later prompt stands, which is below what arrives. */
const topOf = async ({ page }: Visitor): Promise<number> => {
  await page.waitForTimeout(500);
  const box = await page.getByRole('heading', { name: 'Progress' }).boundingBox();
  return box?.y ?? NaN;
};

/** A head on a phone in a train, on slow 3G with two tunnels; each step finds what the step before left. */
describe('a round on a thin line', () => {
  it('opens Daniel’s room on slow 3G, with what is unread marked and reachable', async () => {
    const { page } = daniel;
    await page.getByRole('link', { name: 'Heron trio' }).click();
    await page.getByRole('heading', { name: 'Heron trio', level: 1 }).waitFor();
    room = new URL(page.url()).pathname;
    await page.getByRole('textbox', { name: 'Write about presence' }).waitFor();
    await edie.goTo(room);
    await edie.page.getByRole('heading', { name: 'Heron trio', level: 1 }).waitFor();
  });

  it('keeps what he sends in the first tunnel, says so, and sends it once on the other side', async () => {
    const { page } = daniel;
    const box = page.getByRole('textbox', { name: 'Write about presence' });
    await box.click();
    await line.cut();
    await page.getByText(/Offline since/).waitFor();
    await box.pressSequentially(first);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await said(daniel, first).getByText('Waiting to be sent', { exact: true }).waitFor();
    await see(page, 'room-in-a-tunnel', { widths: [360] });
    await line.mend();
    await said(edie, first).waitFor({ timeout: 60_000 });
    expect(await said(edie, first).count()).toBe(1);
  });

  it('brings him what Edie answers, and does not move what he reads', async () => {
    const before = await topOf(daniel);
    await said(edie, first)
      .getByRole('button', { name: /^Reply/ })
      .click();
    await edie.page.getByRole('textbox', { name: /reply/i }).fill(answer);
    await edie.page.getByRole('button', { name: 'Send', exact: true }).click();
    await said(daniel, answer).first().waitFor({ state: 'attached', timeout: 60_000 });
    expect(Math.abs((await topOf(daniel)) - before)).toBeLessThan(2);
  });

  it('loses nothing when the second tunnel comes while it is sent and the page dies in it', async () => {
    const { page } = daniel;
    const box = page.getByRole('textbox', { name: 'Write about participation' });
    await box.click();
    await box.pressSequentially(second);
    const sending = page.getByRole('button', { name: 'Send', exact: true }).click();
    await line.cut();
    await sending;
    // Nothing is asked of the page before it goes: it has to have kept the words already.
    await page.goto('about:blank').catch(() => undefined);
    await line.mend();
    await daniel.goTo(room);
    await said(edie, second).waitFor({ timeout: 60_000 });
    await said(daniel, second).first().waitFor({ timeout: 60_000 });
    expect(await said(edie, second).count()).toBe(1);
    await daniel.page.getByText('Waiting to be sent', { exact: true }).waitFor({ state: 'detached' });
    expect(await said(daniel, second).count()).toBe(1);
  });

  it('has told a screen reader what became of each, in regions that were there before, and shows no barrier', async () => {
    const { page } = daniel;
    const box = page.getByRole('textbox', { name: 'Write about what we will try' });
    await box.click();
    await box.pressSequentially('One call a day.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page
      .locator('[aria-live]', { hasText: /Sent\.|Sending\./ })
      .first()
      .waitFor({ state: 'attached' });
    expect(await barriers(page)).toEqual([]);
    expect([...daniel.complaints, ...edie.complaints]).toEqual([]);
  });

  it('is closed by its facilitator on a phone, in a third tunnel, with what it came to', async () => {
    const { page } = owen;
    const slow = await ThinLine.of(page);
    await owen.goTo(room);
    await fillOutcome(page);
    await see(page, 'round-closing-on-a-phone', { widths: [360], themes: ['light'] });
    await slow.cut();
    await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click();
    await page.getByText('Waiting to be sent', { exact: true }).waitFor();
    await see(page, 'round-closing-in-a-tunnel', { widths: [360] });
    await slow.mend();
    await page.getByRole('heading', { name: 'What the round came to' }).waitFor({ timeout: 60_000 });
  });

  it('tells Daniel what was learned, what will be tried, and who does what by when', async () => {
    const { page } = daniel;
    await page.getByRole('heading', { name: 'What the round came to' }).waitFor({ timeout: 60_000 });
    for (const words of [agreed.learned, agreed.willTry]) await page.getByText(words).waitFor();
    const action = page.getByRole('listitem').filter({ hasText: agreed.what });
    await action.getByText(agreed.who).waitFor();
    await action.getByText(agreed.by).waitFor();
    await said(daniel, second).first().waitFor();
    expect(await page.getByRole('textbox', { name: /^Write about/ }).count()).toBe(0);
    await see(page, 'round-closed-on-a-thin-line', { widths: [360] });
    expect([...daniel.complaints, ...owen.complaints]).toEqual([]);
  });
});

import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../harness/browser.js';
import { product } from '../harness/product.js';
import { PushReceiver } from '../harness/push-receiver.js';
import { see } from '../harness/see.js';
import { Visitor } from './cast.js';
import { allowAtAllHours, deliver, press, subscribesTo } from './push-phone.js';
import {
  atHand,
  boxIn,
  countOf,
  crash,
  forgottenOn,
  holds,
  keptOn,
  mentionIn,
  openRoom,
  savedDraft,
  sendIn,
  status,
  withNewerWorker,
} from './train.js';

let browser: Browser;
let phone: Visitor;
let room: string;

const leader = 'Amara Linden';

beforeAll(async () => {
  browser = await openBrowser();
  phone = await Visitor.arrive(browser, 360);
  await phone.tryAs(leader);
  room = await openRoom(phone);
});
afterEach(() => phone.context.setOffline(false));
afterAll(() => browser.close());

const said = (words: string) => countOf(phone, room, words);

async function saidOnce(words: string): Promise<void> {
  for (let wait = 0; wait < 120 && (await said(words)) === 0; wait += 1) await phone.page.waitForTimeout(250);
  expect(await said(words)).toBe(1);
}

const waits = (page: Page, words: string) =>
  page.getByRole('article', { name: 'Your contribution, not sent yet' }).filter({ hasText: words });

describe('a head on a train', () => {
  it('reads the room and answers the prompt sheet without a line, also after opening the app anew', async () => {
    const { page, context } = phone;
    await atHand(page, room);
    await context.setOffline(true);
    await status(page, /Offline since \d\d:\d\d/);
    await sendIn(page, 'We hold the morning line ourselves now.');
    await waits(page, 'We hold the morning line').waitFor();
    await status(page, /1 waiting to be sent/);
    await see(page, 'offline-waiting');

    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await waits(page, 'We hold the morning line').waitFor();
    // What waits is on the phone's own shelf and stands at once; the room as it was read comes a moment later.
    await page
      .getByRole('article', { name: /’s contribution$/ })
      .first()
      .waitFor();
    await see(page, 'offline-cold-start');
    await page.goto(`${product.url}/`);
    await page.getByRole('heading', { name: /^Welcome/ }).waitFor();
    await page.getByRole('link', { name: 'See what is not sent' }).click();
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor();
    await see(page, 'offline-unsent');
    await page.goto(`${product.url}/groups/${room}`);
    await waits(page, 'We hold the morning line').waitFor();

    await context.setOffline(false);
    await status(page, /Live/);
    await saidOnce('We hold the morning line ourselves now.');
    await waits(page, 'We hold the morning line').waitFor({ state: 'detached' });
  });

  it('sends a file that was added without a line, though the page was opened anew in between', async () => {
    const { page, context } = phone;
    await boxIn(page).click();
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    await context.setOffline(true);
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add a picture or file' }).click();
    const plan = { name: 'gate.txt', mimeType: 'text/plain', buffer: Buffer.from('An adult at the gate.') };
    await (await chosen).setFiles(plan);
    const waiting = page.getByText('gate.txt waits for a connection.');
    await waiting.waitFor();
    await boxIn(page).pressSequentially('Our plan for the gate.');
    await keptOn(page, 'draft', 'Our plan for the gate.');
    await page.reload();
    await waiting.waitFor();
    await see(page, 'offline-file-waiting', { themes: ['light'] });
    await context.setOffline(false);
    const files = page.getByRole('list', { name: 'Pictures and files in your words' });
    await files.getByText('gate.txt', { exact: true }).waitFor();
    const form = page.getByRole('form', { name: /^Write about/ }).first();
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    const said = page
      .getByRole('article', { name: `${leader}’s contribution` })
      .filter({ hasText: 'Our plan for the gate.' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      said.getByRole('link', { name: /gate\.txt/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('gate.txt');
  });

  it('posts once what was written in two tabs while the line was cut', async () => {
    const { page, context } = phone;
    const second = await context.newPage();
    await second.goto(`${product.url}/groups/${room}`);
    await boxIn(second).waitFor();
    await context.setOffline(true);
    await sendIn(page, 'From the first tab.');
    await waits(second, 'From the first tab.').waitFor();
    await sendIn(second, 'From the second tab.');
    await waits(page, 'From the second tab.').waitFor();
    await context.setOffline(false);
    await saidOnce('From the first tab.');
    await saidOnce('From the second tab.');
    await second.close();
    await page.waitForTimeout(1_500);
    expect([await said('From the first tab.'), await said('From the second tab.')]).toEqual([1, 1]);
  });

  it('loses nothing when the tab crashes in the middle', async () => {
    const { context } = phone;
    const before = await context.newPage();
    await before.goto(`${product.url}/groups/${room}`);
    await boxIn(before).waitFor();
    await context.setOffline(true);
    await sendIn(before, 'Sent before the crash.');
    await waits(before, 'Sent before the crash.').waitFor();
    await boxIn(before).fill('Half a thought when it cra');
    await keptOn(before, 'draft', 'Half a thought when it cra');
    await crash(before);
    await before.close();

    const after = await context.newPage();
    await after.goto(`${product.url}/groups/${room}`);
    await waits(after, 'Sent before the crash.').waitFor();
    await holds(after, /Half a thought when it cra/);
    await see(after, 'offline-after-crash', { themes: ['light'] });
    await context.setOffline(false);
    await saidOnce('Sent before the crash.');
    await boxIn(after).fill('');
    await after.close();
  });

  it('posts once when the server dies under the sending', async () => {
    const { page } = phone;
    await page.bringToFront();
    await product.kill();
    await sendIn(page, 'While the server was gone.');
    await waits(page, 'While the server was gone.').waitFor();
    await status(page, /Offline since/);
    await product.startAgain();
    await status(page, /Live/);
    await saidOnce('While the server was gone.');
  });

  it('shows at the desk what the phone has, with both texts when they differ', async () => {
    const desk = await Visitor.arrive(browser);
    await desk.tryAs(leader);
    await desk.goTo(`/groups/${room}`);
    await boxIn(desk.page).fill('Begun at my desk.');
    await boxIn(phone.page).fill('Begun on the phone.');
    for (const words of ['Begun at my desk.', 'Begun on the phone.']) await savedDraft(phone, room, words);
    await desk.page.reload();
    await desk.page
      .getByRole('heading', { name: /You have a draft from/ })
      .or(desk.page.getByText(/You have a draft from/))
      .first()
      .waitFor();
    await see(desk.page, 'offline-two-drafts');
    await desk.page.getByRole('button', { name: 'Keep both in the box' }).click();
    await holds(desk.page, /Begun at my desk\.[^]*Begun on the phone\./);
    await desk.page
      .getByText(/You have a draft from/)
      .first()
      .waitFor({ state: 'detached' });
    await boxIn(desk.page).fill('');
    await boxIn(phone.page).fill('');
    await desk.leave();
  });

  it('is told on the lock screen that something is there, and one press leads to the words', async () => {
    const receiver = await PushReceiver.open();
    const { page, context } = phone;
    await subscribesTo(context, receiver);
    await phone.ask('mutation { markNoticesRead(input: { notices: null }) { errors { message } } }');
    await phone.goTo('/me/attention');
    await allowAtAllHours(page);
    await see(page, 'push-allowed', { themes: ['light'] });

    const colleague = await Visitor.arrive(browser);
    await colleague.tryAs('Alma Redfern');
    await openRoom(colleague);
    await mentionIn(colleague.page, 'The breakfast bus is full, @Amara', leader);

    const told = await receiver.next();
    await colleague.leave();
    receiver.close();
    expect(told).not.toMatch(/breakfast|Alma/);
    const shown = await deliver(page, told);
    expect(shown).toMatchObject({ title: 'Pathways', body: 'Something for you in Tern trio' });
    await press(page, shown);
    await page.locator('article:focus', { hasText: 'The breakfast bus is full' }).waitFor();
  });

  it('is told quietly of a newer version, and keeps what is typed when taking it', async () => {
    const { page } = phone;
    await boxIn(page).fill('Typed before the new version.');
    await withNewerWorker(page, async () => {
      await page.getByText('A new version is ready').waitFor();
      await see(page, 'offline-new-version', { themes: ['light'] });
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: 'Use it now' }).click(),
      ]);
    });
    await boxIn(page).waitFor();
    await holds(page, /Typed before the new version\./);
    await boxIn(page).fill('');
  });

  it('leaves nothing on the device by signing out, after a word about what is not sent', async () => {
    const { page, context } = phone;
    await context.setOffline(true);
    await sendIn(page, 'Never to be sent.');
    await waits(page, 'Never to be sent.').waitFor();
    await page.goto(`${product.url}/sign-out`);
    await page.getByText('One thing that you wrote is not sent yet').waitFor();
    await see(page, 'offline-sign-out', { themes: ['light'] });
    await context.setOffline(false);
    await page
      .getByRole('button', { name: 'Sign out and lose it' })
      .or(page.getByRole('heading', { name: 'You are signed out' }))
      .first()
      .click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    expect(await forgottenOn(page)).toEqual({ rows: 0, plain: [] });
  });
});

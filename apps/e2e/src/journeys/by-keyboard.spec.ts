import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser.js';
import { Keyboard } from '../harness/keyboard.js';
import { product } from '../harness/product.js';
import { see } from '../harness/see.js';
import { Visitor } from './cast.js';
import {
  claim,
  keyboardTitle,
  lastSentenceOf,
  said,
  sayInRoom,
  triedAt,
  writePractice,
} from './keyboard-story.js';

let browser: Browser;
let researcher: Visitor;
let leader: Visitor;
let editor: Visitor;
let head: Visitor;
let room: string;
let quote: string;
let slug: string;

const light = { themes: ['light'] } as const;
const keysOf = ({ page }: Visitor) => new Keyboard(page);

/** Somebody of the demonstration, chosen on its landing page. */
async function become(visitor: Visitor, name: string): Promise<void> {
  await visitor.goTo('/');
  await keysOf(visitor).enter(visitor.page.getByRole('button', { name: `Try as ${name}` }));
  await visitor.page.getByRole('button', { name, exact: true }).waitFor();
}

beforeAll(async () => {
  browser = await openBrowser();
  [researcher, editor, head] = await Promise.all([
    Visitor.arrive(browser),
    Visitor.arrive(browser),
    Visitor.arrive(browser),
  ]);
  leader = await Visitor.arrive(browser, 360);
});
afterAll(() => browser.close());

/** Nobody in it has a pointer. One step follows the other. */
describe('from a passage to a practice and a try, by keyboard alone', () => {
  it('brings the head of a sample school and a researcher in', async () => {
    await become(leader, 'Amara Linden');
    await become(researcher, 'Esther Quill');
    const own = leader.page.getByRole('list', { name: 'Your groups' }).getByRole('link').first();
    await keysOf(leader).enter(own);
    await leader.page.waitForURL(/\/groups\//);
    room = new URL(leader.page.url()).pathname.split('/').at(-1) ?? '';
    await sayInRoom(leader, keysOf(leader));
    quote = lastSentenceOf(said);
  });

  it('lets the researcher walk to the passage, mark its last sentence and put two codes on it', async () => {
    const { page } = researcher;
    const keys = keysOf(researcher);
    await keys.enter(
      page.getByRole('link', { name: 'Research', exact: true }).filter({ visible: true }).first(),
    );
    await see(page, 'keyboard-desk', light);
    await keys.enter(page.locator(`main a[href="/groups/${room}/coding"]`));
    const box = page.getByRole('textbox', { name: /wrote$/ }).filter({ hasText: said });
    await keys.to(box);
    await keys.press('End', 'ArrowUp', 'Space', 'End', 'Enter');
    const panel = page.getByRole('group', { name: 'Code this passage' });
    expect(await panel.getByRole('blockquote').innerText()).toBe(quote);
    await page.keyboard.type('what it takes');
    await keys.press('Enter');
    await page.keyboard.type('step back');
    await keys.press('Enter');
    await see(page, 'keyboard-coding', light);
    await keys.press('Enter');
    await panel.waitFor({ state: 'detached' });
    const line = page.getByRole('list', { name: 'Marked passages' }).filter({ hasText: quote });
    await line.getByText('What it takes · Esther Quill').waitFor();
    await line.getByText('Adults who step back · Esther Quill').waitFor();
  });

  it('lets the researcher ask the school, whose head says yes on a phone', async () => {
    const keys = keysOf(researcher);
    const line = researcher.page.getByRole('list', { name: 'Marked passages' }).filter({ hasText: quote });
    await keys.enter(line.getByRole('button', { name: 'Ask the school' }));
    await researcher.page.getByRole('menuitem').first().waitFor();
    await keys.press('Enter');
    await line.getByText('Quote without a name: asked, no answer yet').waitFor();
    await leader.goTo('/consent');
    const question = leader.page.getByRole('article').filter({ hasText: quote });
    await keysOf(leader).enter(question.getByRole('button', { name: 'Agree', exact: true }));
    await question.getByRole('button', { name: 'Take it back' }).waitFor();
    await see(leader.page, 'keyboard-consent', light);
  });

  it('lets the researcher write the practice, rest its claim on the passage and send it to review', async () => {
    const { page } = researcher;
    const keys = keysOf(researcher);
    await researcher.goTo('/practices');
    await keys.enter(page.getByRole('button', { name: 'Draft a practice' }));
    await keys.write(page.getByRole('dialog').getByLabel('Title'), keyboardTitle);
    await keys.enter(page.getByRole('dialog').getByRole('button', { name: 'Begin' }));
    await page.getByRole('heading', { name: keyboardTitle, level: 1 }).waitFor();
    await writePractice(researcher, keys, quote);
    await page.getByText('Everything is saved.').waitFor();
    await see(page, 'keyboard-draft', light);
    await keys.enter(page.getByRole('button', { name: 'Send to review' }));
    await page.getByText('An editor acts next.').waitFor();
    expect(await page.getByRole('button', { name: 'Pass the review' }).count()).toBe(0);
  });

  it('lets an editor, who wrote none of it, pass exactly this text', async () => {
    const { page } = editor;
    const keys = keysOf(editor);
    await become(editor, 'Leonie Hart');
    await editor.goTo('/practices');
    await keys.enter(page.getByRole('link', { name: keyboardTitle }));
    await page.getByText(claim).first().waitFor();
    await see(page, 'keyboard-review', light);
    await keys.enter(page.getByRole('button', { name: 'Pass the review' }));
    await page.getByText('The quoted schools act next.').waitFor();
    expect(await page.getByRole('button', { name: /^Publish/ }).count()).toBe(0);
  });

  it('shows the school its words in their place on a phone, where it approves them', async () => {
    await leader.goTo('/words');
    const card = leader.page.getByRole('article', { name: keyboardTitle });
    await card.getByText(quote).waitFor();
    await see(leader.page, 'keyboard-words', light);
    await keysOf(leader).enter(card.getByRole('button', { name: 'Yes, quote this' }));
    await card.getByText('Approved').waitFor();
  });

  it('lets the editor publish it, and not before', async () => {
    const { page } = editor;
    await keysOf(editor).enter(page.getByRole('button', { name: 'Publish', exact: true }));
    const published = page.locator('main a[href^="/library/"]').first();
    await published.waitFor();
    slug = (await published.getAttribute('href'))?.split('/').at(-1) ?? '';
    expect(slug).toBe('families-at-the-beginning-of-a-lesson');
  });

  it('shows it to anybody without account and script, with a dial at nought', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${product.url}/library/${slug}`);
    expect(await page.getByText(quote).count()).toBe(1);
    await page.getByText('0 of 5. No school has reported a result that counts yet.').waitFor();
    await new Keyboard(page).to(page.getByRole('link', { name: 'We tried this' }));
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('lets the head of another school follow “We tried this” and report a try, and the dial moves', async () => {
    const { page } = head;
    const keys = keysOf(head);
    await signInByKeyboard(head, 'ben.thackray@sample.pathways.example');
    await head.goTo(`/library/${slug}`);
    await see(page, 'keyboard-public', light);
    await keys.enter(page.getByRole('link', { name: 'We tried this' }));
    await keys.write(page.getByLabel('Where you tried it'), triedAt);
    await keys.pick(page.getByRole('radiogroup', { name: 'How you did it' }), 'As described');
    await keys.write(page.getByLabel('What you did'), 'The beginning of a weekly lesson, for half a term.');
    await keys.pick(page.getByRole('radiogroup', { name: 'What it took' }), 'Some');
    await keys.pick(page.getByRole('radiogroup', { name: 'What came of it' }), /better/i);
    await keys.pick(page.getByRole('radiogroup', { name: 'What that rests on' }), /staff/i);
    await see(page, 'keyboard-try', light);
    await keys.enter(page.getByRole('button', { name: 'Send the report' }));
    await page.getByText('Thank you').first().waitFor();
    await keys.enter(page.getByRole('link', { name: 'See it among the others' }));
    await page.getByText(triedAt).waitFor();
    await page.getByText('1 of 5. 1 school reports “better”, of 1 school whose reports count.').waitFor();
  });

  it('went without one fault in any page', () => {
    expect([researcher, leader, editor, head].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

/** Types an address, opens the mail, follows the link; all of it by keys. */
async function signInByKeyboard(visitor: Visitor, email: string): Promise<void> {
  const { page } = visitor;
  const keys = keysOf(visitor);
  await visitor.goTo('/sign-in');
  const used = await visitor.newestInMail(email, 'sign-in/link');
  await keys.write(page.getByLabel('Your e-mail address'), email);
  await keys.enter(page.getByRole('button', { name: 'Send me a link' }));
  await page.getByRole('button', { name: 'Use another address' }).waitFor();
  await page.goto(await visitor.addressInMail(email, 'sign-in/link', used));
  await keys.enter(page.getByRole('main').getByRole('button', { name: 'Sign in to Pathways' }));
  await page.getByRole('heading', { name: /^Welcome,/ }).waitFor();
}

import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser.js';
import { product } from '../harness/product.js';
import { see } from '../harness/see.js';
import { Visitor } from './cast.js';
import {
  approveWords,
  choosePracticeParts,
  newcomer,
  partner,
  planNextCycle,
  practiceCard,
  practiceTitle,
  reply,
  sentence,
} from './story.js';

let browser: Browser;
let coordinator: Visitor;
let leader: Visitor;
let other: Visitor;
let researcher: Visitor;
let editor: Visitor;
let room: string;
let slug: string;

beforeAll(async () => {
  browser = await openBrowser();
  [coordinator, other, researcher, editor] = await Promise.all([
    Visitor.arrive(browser),
    Visitor.arrive(browser),
    Visitor.arrive(browser),
    Visitor.arrive(browser),
  ]);
  leader = await Visitor.arrive(browser, 360);
});
afterAll(() => browser.close());

/** One step follows the other: what one person did is what the next one finds. */
describe('the whole path, from the school register to the public library', () => {
  it('lets a coordinator form trios of the 851 primary schools of Greater Manchester', async () => {
    const { page } = coordinator;
    await coordinator.tryAs('Imogen Farrow');
    await see(page, 'coordinator-home');
    await coordinator.goTo('/programmes');
    await page.getByRole('link', { name: 'Greater Manchester schools' }).waitFor();
    await see(page, 'programmes');
    await page.getByRole('link', { name: 'Greater Manchester schools' }).click();
    await page.getByRole('link', { name: 'Form groups' }).click();
    await page.getByText('851 schools are free').waitFor();
    await see(page, 'start-run');
    await page.getByRole('button', { name: 'Start the run' }).click();
    await page.getByText(/no legal grouping can cost less than/).waitFor();
    await page.getByText('281 trios and 2 quartets').first().waitFor();
    await see(page, 'formation-run', { themes: ['light'] });
  });

  it('lets the coordinator release a sample trio after reading why these schools', async () => {
    const { page } = coordinator;
    await planNextCycle(coordinator);
    await coordinator.goTo('/programmes/sample/form');
    await page.getByRole('button', { name: /Cycle/ }).click();
    await page.getByRole('option', { name: 'Next cycle' }).click();
    await page.getByLabel('Seed').fill('sample');
    await page.getByRole('button', { name: 'Start the run' }).click();
    await page
      .getByText(/no legal grouping/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /Larkfield/ }).click();
    await page
      .getByText(/three primary schools in three local authorities/)
      .filter({ visible: true })
      .waitFor();
    await page.getByRole('button', { name: 'Release this group' }).filter({ visible: true }).click();
    await page.getByLabel('Name of the group').fill('Gate trio');
    await see(page, 'release', { themes: ['light'] });
    await page.getByRole('button', { name: 'Release', exact: true }).click();
    await page.getByRole('heading', { name: 'Gate trio', level: 1 }).waitFor();
    room = new URL(page.url()).pathname.match(/[0-9a-f-]{36}/)?.[0] ?? '';
    expect(room).not.toBe('');
  });

  it('lets the coordinator invite a leader, who opens the mailed link on a phone and lands in the room', async () => {
    const { page } = coordinator;
    await page.getByLabel('E-mail addresses').fill(newcomer);
    await page.getByRole('button', { name: 'Send invitations' }).click();
    await page.getByText(newcomer).first().waitFor();
    await see(page, 'invite', { themes: ['light'] });
    const mailbox = await coordinator.addressInMail(newcomer, 'invitations/');
    await leader.page.goto(mailbox);
    await leader.page.getByRole('heading', { name: 'Join Gate trio' }).waitFor();
    await see(leader.page, 'invitation');
    await leader.page.getByLabel('Your name').fill('Nia Farrell');
    await leader.page.getByRole('button', { name: 'Accept and enter the room' }).click();
    await leader.page.waitForURL(new RegExp(`/groups/${room}`));
    await leader.page.getByRole('heading', { name: 'Gate trio' }).waitFor();
    await leader.page.getByText('Which pupils are with us less often').waitFor();
    await see(leader.page, 'room-empty');
  });

  it('shows what one school writes to its partner at once, and the reply', async () => {
    await other.signInByMail(partner);
    await other.goTo(`/groups/${room}`);
    await other.page.getByRole('heading', { name: 'Gate trio' }).waitFor();
    const box = leader.page.getByRole('textbox', { name: 'Write about presence' });
    await box.fill(sentence);
    await leader.page.getByText('Researchers may work with this contribution').click();
    await leader.page.getByRole('button', { name: 'Send', exact: true }).click();
    const seen = other.page.getByRole('article').filter({ hasText: sentence });
    await seen.waitFor();
    await seen.getByRole('button', { name: 'Reply' }).click();
    await other.page.getByRole('textbox', { name: /reply/i }).fill(reply);
    await other.page.getByRole('button', { name: 'Send', exact: true }).click();
    await leader.page.getByText(reply).waitFor();
    await see(leader.page, 'room-talk');
  });

  it('keeps what is written while the server is away, and sends it once when it is back', async () => {
    const words = 'This was written while the server was gone.';
    await product.kill();
    await leader.page.getByRole('textbox', { name: 'Write about participation' }).fill(words);
    await leader.page.getByRole('button', { name: 'Send', exact: true }).click();
    await leader.page.getByText('Waiting to be sent', { exact: true }).waitFor();
    await product.startAgain();
    await other.page.getByText(words).waitFor({ timeout: 60_000 });
    await leader.page.reload();
    await leader.page.getByText(words).first().waitFor();
    expect(await leader.page.getByText(words).count()).toBe(1);
  });

  it('lets a researcher mark a passage by keyboard alone, visibly to the members', async () => {
    const { page } = researcher;
    await researcher.tryAs('Esther Quill');
    await researcher.goTo(`/groups/${room}/coding`);
    const text = page.getByRole('textbox', { name: /wrote$/ }).filter({ hasText: sentence });
    await text.waitFor();
    await see(page, 'coding', { themes: ['light'] });
    await text.focus();
    for (const key of ['Home', 'Space', 'End', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('group', { name: 'Code this passage' }).waitFor();
    await page.keyboard.type('threshold');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Apply the code' }).click();
    await page.getByRole('button', { name: 'Ask the school' }).click();
    await page.getByRole('menuitem').first().click();
    await leader.goTo(`/groups/${room}`);
    await leader.page.getByText('Esther Quill').filter({ visible: true }).first().waitFor();
  });

  it('asks the school, which sees its words in place and consents', async () => {
    await leader.goTo('/consent');
    const question = leader.page.getByRole('article').filter({ hasText: sentence });
    await question.waitFor();
    await see(leader.page, 'consent');
    await question.getByRole('button', { name: 'Agree', exact: true }).click();
    await question.getByRole('button', { name: 'Take it back' }).waitFor();
  });

  it('lets the researcher draft a practice that quotes the passage', async () => {
    const { page } = researcher;
    await researcher.goTo('/practices');
    await page.getByRole('button', { name: 'Draft a practice' }).click();
    await page.getByRole('dialog').getByLabel('Title').fill(practiceTitle);
    await page.getByRole('dialog').getByRole('button').last().click();
    await page.getByRole('heading', { name: practiceTitle, level: 1 }).waitFor();
    for (const [label, words] of Object.entries(practiceCard))
      await page.getByLabel(label, { exact: true }).fill(words);
    await choosePracticeParts(page);
    await page.getByRole('button', { name: 'Add a claim' }).click();
    await page.getByLabel('The sentence').fill('An adult at the gate begins with a question.');
    await page.getByRole('button', { name: 'Rest it on a passage' }).click();
    await page.getByLabel('Find by words, code or school').fill('gate');
    await page
      .getByRole('dialog')
      .getByRole('listitem')
      .filter({ hasText: sentence })
      .getByRole('button', { name: 'Choose' })
      .click();
    await see(page, 'practice-draft', { themes: ['light'] });
    await page.getByRole('button', { name: 'Send to review' }).click();
    await page.getByText('An editor acts next.').waitFor();
  });

  it('lets an editor, who did not write it, pass exactly this text', async () => {
    const { page } = editor;
    await editor.tryAs('Leonie Hart');
    await editor.goTo('/practices');
    await page.getByRole('link', { name: practiceTitle }).click();
    await page.getByText('An adult at the gate begins with a question.').first().waitFor();
    await see(page, 'practice-review', { themes: ['light'] });
    await page.getByRole('button', { name: 'Pass the review' }).click();
    await page.getByText('The quoted schools act next.').waitFor();
  });

  it('asks the quoted school, which says yes to its words in their place; then it is published', async () => {
    await approveWords(leader);
    const { page } = editor;
    await page.getByRole('button', { name: /^Publish/ }).click();
    const published = page.locator('main a[href^="/library/"]').first();
    await published.waitFor();
    slug = (await published.getAttribute('href'))?.split('/').at(-1) ?? '';
    expect(slug).toBe('a-question-at-the-gate');
  });

  it('shows it to anybody, without an account and without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const answer = await page.goto(`${product.url}/library/${slug}`);
    expect(answer?.status()).toBe(200);
    await page.getByRole('heading', { name: practiceTitle, level: 1 }).waitFor();
    expect(await page.getByText(sentence).count()).toBe(1);
    expect(await context.cookies()).toEqual([]);
    await context.close();
    const reader = await Visitor.arrive(browser);
    await reader.goTo('/library');
    await see(reader.page, 'library');
    await reader.goTo(`/library/${slug}`);
    await see(reader.page, 'library-practice');
    await reader.goTo('/library/ring-before-half-past-nine');
    await see(reader.page, 'library-withdrawn');
    await reader.leave();
  });

  it('lets another school say that it tried it, and the library counts it', async () => {
    const { page } = other;
    await other.goTo(`/practices/${slug}/try`);
    await page.getByLabel('Where you tried it').fill('A two-form entry school on a main road.');
    await page.getByLabel('What you did').fill('Two adults at the gate for three weeks.');
    for (const [question, answer] of [
      ['How you did it', 'As described'],
      ['What it took', 'Some'],
      ['What came of it', /better/i],
      ['What that rests on', /staff/i],
    ] as const) {
      await page.getByRole('radiogroup', { name: question }).getByText(answer).first().click();
    }
    await see(page, 'try', { themes: ['light'] });
    await page.getByRole('button', { name: /Send/ }).click();
    await page.getByText('Thank you').first().waitFor();
    await other.goTo(`/library/${slug}`);
    await page.getByText('A two-form entry school on a main road.').waitFor();
  });

  it('went without one fault in any page', () => {
    const everybody = [coordinator, leader, other, researcher, editor];
    expect(everybody.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

import mammoth from 'mammoth';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser.js';
import { dayAfter, daysPass, inDays } from '../harness/clock.js';
import { product } from '../harness/product.js';
import { see } from '../harness/see.js';
import { Visitor } from './cast.js';
import { agreeOnTime, beginMeeting, returnActions, runClock, writeMinutes } from './year-meetings.js';
import {
  acceptByLink,
  answerOtherwise,
  changer,
  cycleName,
  cycleOutcome,
  decliner,
  decisions,
  desk,
  endCycle,
  fates,
  formGroups,
  groupName,
  heads,
  learning,
  outcome,
  phone,
  sections,
  sheetTitle,
  type NamedSchool,
} from './year-story.js';

let browser: Browser;
let coordinator: Visitor;
let facilitator: Visitor;
let trio: Visitor[];
let schools: readonly NamedSchool[];
let run: string;
let cycle: string;
let room: string;
let meeting: string;

beforeAll(async () => {
  browser = await openBrowser();
  coordinator = await Visitor.arrive(browser);
  facilitator = await Visitor.arrive(browser);
  trio = await Promise.all(heads.map(() => Visitor.arrive(browser, 360)));
  await coordinator.tryAs('Imogen Farrow');
});
afterAll(() => browser.close());

/** One of the three heads. */
function head(place: number): Visitor {
  const found = trio[place];
  if (!found) throw new Error('There are three heads.');
  return found;
}

/** One step follows the other, over four months: every page is the one that these people see on these days. */
describe('a cycle, from the first letter to the report', () => {
  it('is planned by a coordinator, who sees which schools belong together and tells nobody', async () => {
    const { page } = coordinator;
    await coordinator.goTo('/programmes/sample?show=cycle');
    await page.getByRole('button', { name: 'Plan a cycle' }).click();
    await page.getByLabel('Name', { exact: true }).fill(cycleName);
    await page.getByLabel('First day').fill(inDays(2));
    await page.getByLabel('Last day').fill(inDays(150));
    await page.getByRole('button', { name: 'Plan it' }).click();
    await page.getByRole('heading', { name: cycleName }).waitFor();
    const planned = await formGroups(coordinator);
    ({ run } = planned);
    schools = [...planned.trio, ...planned.others];
  });

  it('invites its schools by a list, each line with what became of it', async () => {
    const { page } = coordinator;
    await coordinator.goTo('/programmes/sample?show=cycle');
    await page
      .locator('section', { has: page.getByRole('heading', { name: cycleName }) })
      .last()
      .getByRole('link', { name: 'Aims, targets, invitations' })
      .click();
    await page.getByRole('heading', { name: cycleName, level: 1 }).waitFor();
    cycle = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const asked = [...heads, decliner, changer].map(
      ({ name, email }, place) => `${schools[place]?.urn},${email},head,${name}`,
    );
    const list = ['urn,email,role,name', ...asked, '999999,nobody@sample.pathways.example,head,Nobody'];
    await page.getByLabel('Schools and mailboxes').fill(list.join('\n'));
    await page.getByRole('button', { name: 'Check the list' }).click();
    const lines = page.getByRole('list', { name: 'What becomes of each line' });
    await lines.getByText('Can be sent').first().waitFor();
    expect(await lines.getByText('Can be sent').count()).toBe(5);
    expect(await lines.getByText('Not sent').count()).toBe(1);
    await see(page, 'cycle-list-checked', desk);
    await page.getByRole('button', { name: 'Send 5 invitations' }).click();
    await lines.getByText('Invited').first().waitFor();
  });

  it('is accepted by link on a phone, declined with a reason, and asked for otherwise', async () => {
    await Promise.all(heads.map(({ email }, place) => acceptByLink(head(place), email)));
    await see(head(0).page, 'cycle-head-home', phone);
    const others = await Visitor.arrive(browser, 360);
    await answerOtherwise(others, decliner.email, ['Decline', 'Decline', 'Two vacancies until summer.']);
    const change = ['Ask for a change', 'Ask for this change', 'From summer, please.'] as const;
    await answerOtherwise(others, changer.email, change);
    await others.leave();
    const { page } = coordinator;
    await coordinator.goTo(`/cycles/${cycle}`);
    await page.getByText('Two vacancies until summer.').waitFor();
    await page.getByText('From summer, please.').waitFor();
    await see(page, 'cycle-answers', desk);
  });

  it('gets its group, with a facilitator, and a prompt sheet of its own', async () => {
    const { page } = coordinator;
    await coordinator.page.goto(run);
    await page
      .getByRole('button', { name: new RegExp(schools[0]?.name.split(' ')[0] ?? '') })
      .first()
      .click();
    await page.getByRole('button', { name: 'Release this group' }).filter({ visible: true }).click();
    await page.getByLabel('Name of the group').fill(groupName);
    await page.getByRole('button', { name: 'Release', exact: true }).click();
    await page.getByRole('heading', { name: groupName, level: 1 }).waitFor();
    room = new URL(page.url()).pathname.match(/[0-9a-f-]{36}/)?.[0] ?? '';
    await page.getByRole('button', { name: 'Choose a facilitator' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^E-mail address/).fill('owen.bright@sample.pathways.example');
    await dialog.getByLabel(/^Name/).fill('Owen Bright');
    await page.getByRole('button', { name: 'Give the role' }).click();
    await page.getByText('Owen Bright', { exact: true }).waitFor();
    await see(page, 'cycle-group', desk);
    await coordinator.goTo('/programmes/sample/sheets');
    await page.getByRole('link', { name: 'Begin a sheet' }).click();
    await page.getByLabel('Title').fill(sheetTitle);
    await page.getByRole('button', { name: 'Another section' }).click();
    for (const [place, [heading, prompt]] of sections.entries()) {
      const section = page.getByRole('group', { name: `Section ${place + 1}` });
      await section.getByLabel('Heading').fill(heading);
      await section.getByLabel('What the schools are asked').fill(prompt);
    }
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Saved for the coordinators').waitFor();
    await page.getByRole('button', { name: 'Issue it as the next version' }).click();
    await page.getByText('Version 1 is the newest').waitFor();
    await page.getByRole('tab', { name: 'Versions and cycles' }).click();
    await page.getByRole('button', { name: /Cycle/ }).click();
    await page.getByRole('option', { name: new RegExp(cycleName) }).click();
    await see(page, 'cycle-sheet', desk);
    await page.getByRole('button', { name: 'Hold the cycle on it' }).click();
    await page.getByText(sheetTitle).first().waitFor();
  });

  it('lets the schools write on the sheet, each from a phone', async () => {
    for (const [place, visitor] of trio.entries()) {
      const { page } = visitor;
      const box = page.getByRole('textbox', { name: 'Write about what we see' });
      // The group's discussion is opened a moment after its cycle got the sheet.
      while (!(await box.isVisible())) {
        await visitor.goTo(`/groups/${room}`);
        await page.getByRole('heading', { name: groupName, level: 1 }).waitFor();
        await box.waitFor({ timeout: 3_000 }).catch(() => undefined);
      }
      await box.fill(`${heads[place]?.name} sees seven children who come late on Mondays.`);
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByText('Waiting to be sent', { exact: true }).waitFor({ state: 'detached' });
    }
    await head(0).page.getByRole('article').filter({ hasText: heads[2].name }).first().waitFor();
    await see(head(0).page, 'cycle-room', phone);
  });

  it('finds a time that suits all three, by a poll that knows their holidays', async () => {
    const agreed = await agreeOnTime(trio, room);
    ({ meeting } = agreed);
    dayAfter(agreed.startsAt);
    await runClock(head(0), `/groups/${room}/meetings/${meeting}`);
  });

  it('is asked whether it met, and keeps minutes', async () => {
    const { page } = head(1);
    await head(1).goTo('/');
    await page.getByText('Did you meet?').first().waitFor();
    await page.getByRole('link', { name: 'What the mornings show' }).click();
    await page.getByRole('button', { name: 'We met' }).click();
    await page.getByText(/: we met$/).waitFor();
    await see(page, 'cycle-whether-met', phone);
    await writeMinutes(head(1), `/groups/${room}/meetings/${meeting}`, schools);
    await page.getByText(decisions).waitFor();
    await page.getByText(learning).waitFor();
  });

  it('brings every action back at the next meeting, each with an answer', async () => {
    const next = await beginMeeting(head(0), room, 'What came of it', 9);
    dayAfter(next.startsAt);
    await facilitator.tryAs('Owen Bright');
    await returnActions(facilitator, next.address);
    await head(1).goTo(`/groups/${room}/actions`);
    for (const [, what] of fates) await head(1).page.getByText(what).first().waitFor();
    await see(head(1).page, 'cycle-actions', phone);
  });

  it('ends its round with what it learned', async () => {
    const { page } = facilitator;
    await facilitator.goTo(`/groups/${room}`);
    await page.getByRole('button', { name: 'Close the round' }).click();
    await page.getByLabel('What we learned').fill(outcome);
    await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click();
    await page.getByRole('heading', { name: 'What the round came to' }).waitFor();
    await see(page, 'cycle-round-closed', desk);
  });

  it('is ended by the coordinator, a little early, with what it came to', async () => {
    daysPass(100);
    await endCycle(coordinator, cycle);
    await see(coordinator.page, 'cycle-ended', desk);
  });

  it('is told in a report that is the same as a page, as HTML, as PDF and as DOCX', async () => {
    const { page } = coordinator;
    await coordinator.goTo(`/programmes/sample/overview?cycle=${cycle}&show=report`);
    await page
      .getByRole('article', { name: `Report of ${cycleName}, Sample programme (fictional)` })
      .waitFor();
    await see(page, 'cycle-report', desk);
    const file = async (kind: string) => {
      const response = await coordinator.context.request.get(
        `${product.url}/api/exports/reports/${cycle}.${kind}`,
      );
      expect(response.status()).toBe(200);
      return response.body();
    };
    const html = (await file('html')).toString();
    const docx = (await mammoth.extractRawText({ buffer: await file('docx') })).value;
    // What the PDF says is read in `cycle-report.spec`.
    const pdf = await file('pdf');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.subarray(-7).toString()).toContain('%%EOF');
    for (const text of [html, docx]) {
      expect(text).toContain(cycleName);
      expect(text).toContain(cycleOutcome);
      expect(text).toContain('Actions');
    }
  });

  it('went without one fault in any page', () => {
    expect([coordinator, facilitator, ...trio].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

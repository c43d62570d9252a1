import { inDays } from '../harness/clock.js';
import { see } from '../harness/see.js';
import type { Visitor } from './cast.js';
import { decisions, fates, learning, phone, type NamedSchool } from './year-story.js';

interface Settled {
  readonly meeting: { readonly startsAt: string };
}

/** When a meeting is, as the server keeps it. */
async function beginningOf(visitor: Visitor, id: string): Promise<string> {
  const { meeting } = await visitor.ask<Settled>('query ($id: ID!) { meeting(id: $id) { startsAt } }', {
    id,
  });
  return meeting.startsAt;
}

const idIn = (visitor: Visitor): string => new URL(visitor.page.url()).pathname.split('/').at(-1) ?? '';

/** One head proposes two days that the term dates leave free, all answer, and the better one is settled. */
export async function agreeOnTime(trio: readonly Visitor[], room: string) {
  const [first, ...others] = trio;
  if (!first) throw new Error('Nobody is there to propose a time.');
  const { page } = first;
  await first.goTo(`/groups/${room}/meetings/new`);
  await page.getByLabel('Title').fill('What the mornings show');
  const suggested = page.getByRole('group', { name: 'Days that suit every authority' }).getByRole('button');
  await suggested.first().click();
  await suggested.first().click();
  await page.getByLabel('Video link').fill('https://meet.example/small-steps');
  await see(page, 'cycle-times-proposed', phone);
  await page.getByRole('button', { name: 'Ask the schools' }).click();
  await page.getByRole('heading', { name: 'When can your school come?' }).waitFor();
  const meeting = idIn(first);
  for (const visitor of [first, ...others]) {
    await visitor.goTo(`/groups/${room}/meetings/${meeting}`);
    const asked = visitor.page.getByRole('radiogroup');
    await asked.first().getByText('If need be').click();
    await asked.last().getByText('Yes', { exact: true }).click();
    // What is pressed shows once the server has it.
    for (const name of ['If need be', 'Yes'])
      await visitor.page
        .getByRole('radio', { name, exact: true, checked: true })
        .waitFor({ state: 'attached' });
  }
  await first.goTo(`/groups/${room}/meetings/${meeting}`);
  await page.getByText('Best so far').waitFor();
  await see(page, 'cycle-poll', phone);
  await page.locator('li[data-best]').getByRole('button', { name: 'Settle this time' }).click();
  await page.getByRole('link', { name: 'Join by video' }).waitFor();
  await see(page, 'cycle-meeting-settled', phone);
  return { meeting, startsAt: await beginningOf(first, meeting) };
}

/** The clock on one laptop: present, questions only, challenge, commit. */
export async function runClock(visitor: Visitor, address: string): Promise<void> {
  const { page } = visitor;
  await visitor.goTo(`${address}/clock`);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (const turn of ['Present', 'Clarify', 'Challenge', 'Commit']) {
    await page.getByRole('heading', { name: turn, level: 2, exact: true }).waitFor();
    if (turn === 'Challenge') await see(page, 'cycle-clock', { themes: ['light'] });
    await page.getByRole('button', { name: turn === 'Commit' ? 'Finish' : /^Next: / }).click();
  }
  await page.getByText('has presented').waitFor();
}

/** Three fields and four actions, typed on a phone. */
export async function writeMinutes(
  visitor: Visitor,
  address: string,
  schools: readonly NamedSchool[],
): Promise<void> {
  const { page } = visitor;
  await visitor.goTo(address);
  await page.getByRole('button', { name: 'Write the minutes' }).click();
  const present = page.getByRole('group', { name: 'Who was there' });
  for (const { name } of schools.slice(0, 3)) await present.getByText(name, { exact: true }).click();
  await page.getByLabel('What we decided').fill(decisions);
  for (const [place, [, what]] of fates.entries()) {
    await page.getByRole('button', { name: 'Add an action' }).click();
    await page
      .getByRole('group', { name: `Action ${place + 1}` })
      .getByLabel('What')
      .fill(what);
  }
  await page.getByLabel('What we learned').fill(learning);
  await see(page, 'cycle-minutes', phone);
  await page.getByRole('button', { name: 'Save for the group' }).click();
  await page.getByRole('button', { name: 'Put them better' }).waitFor();
}

/** A meeting with its date at once. */
export async function beginMeeting(visitor: Visitor, room: string, title: string, ahead: number) {
  const { page } = visitor;
  await visitor.goTo(`/groups/${room}/meetings/new`);
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Choose a time yourself' }).click();
  await page.getByLabel('Day', { exact: true }).fill(inDays(ahead));
  await page.getByRole('button', { name: 'Set the date' }).click();
  await page.getByRole('heading', { name: 'What became of our actions' }).waitFor();
  const id = idIn(visitor);
  return { address: `/groups/${room}/meetings/${id}`, startsAt: await beginningOf(visitor, id) };
}

/** What became of each action: asked at the next meeting, answered with a word of why. */
export async function returnActions(visitor: Visitor, address: string): Promise<void> {
  const { page } = visitor;
  await visitor.goTo(address);
  for (const [fate, what] of fates) {
    await page.getByRole('button', { name: `${fate}: ${what}` }).click();
    if (fate === 'Changed') await page.getByLabel('How it reads now').fill(`${what}, and on Fridays`);
    await page.getByLabel('Why, in a few words').fill(`${fate}, as we said.`);
    if (fate === 'Changed') await see(page, 'cycle-return', phone);
    await page.getByRole('button', { name: 'Tell the group' }).click();
    await page.getByRole('button', { name: 'Tell the group' }).waitFor({ state: 'detached' });
  }
}

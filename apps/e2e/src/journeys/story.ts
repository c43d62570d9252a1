import type { Page } from 'playwright-core';
import type { Visitor } from './cast.js';
import { see } from '../harness/see.js';

/** What is said and done on the whole path. Fiction, about schools that do not exist. */
export const sentence = 'We greet every child at the gate and ask one thing about home.';
export const reply = 'We do the same on Mondays. Who stands at your gate?';
export const newcomer = 'nia.farrell@sample.pathways.example';
export const partner = 'ben.thackray@sample.pathways.example';
export const practiceTitle = 'A question at the gate';

export const practiceCard = {
  'The problem': 'Families were met by a notice on a door, and children came in without being seen.',
  Context: 'A primary school in a trio of schools with similar intakes.',
  'What they did': 'An adult stands outside each morning and opens with a question.',
  'What it took': 'Fifteen minutes of one adult a day.',
  'What changed': 'The school hears of worries earlier.',
  'Where it may not work': 'Where families do not come to the gate.',
  Conditions: 'An adult who knows the families, and a gate that all of them use.',
  'What did not work': 'A notice with a telephone number.',
  'What we do not know': 'One school, half a term, no figures.',
};

/** What a practice is chosen for beside its words. */
export async function choosePracticeParts(page: Page): Promise<void> {
  for (const [label, option] of [
    ['Kind of evidence', 'What staff say'],
    ['Licence', /^CC BY 4.0/],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(label) }).click();
    await page.getByRole('option', { name: option }).click();
  }
  await page.getByLabel('Looked at again by').fill(`${new Date().getFullYear() + 1}-09-01`);
}

/** The sample schools are all in a trio of the running cycle: another cycle sets them free. */
export async function planNextCycle(coordinator: Visitor, name = 'Next cycle'): Promise<void> {
  type Found = { programme: { id: string; cycles: { sheet: { id: string } }[] } };
  const { programme } = await coordinator.ask<Found>(
    '{ programme(slug: "sample") { id cycles { sheet { id } } } }',
  );
  await coordinator.ask(
    'mutation ($input: PlanCycleInput!) { planCycle(input: $input) { errors { message } } }',
    {
      input: {
        programmeId: programme.id,
        name,
        startsOn: '2027-01-05',
        endsOn: '2027-04-01',
        sheetVersionId: programme.cycles[0]?.sheet.id,
      },
    },
  );
}

/** The quoted school reads its words inside the finished practice and says yes. */
export async function approveWords(leader: Visitor): Promise<void> {
  await leader.goTo('/words');
  const card = leader.page.getByRole('article', { name: practiceTitle });
  await card.getByText(sentence).waitFor();
  await see(leader.page, 'words-in-place');
  await card.getByRole('button', { name: 'Yes, quote this' }).click();
  await card.getByText('Approved').waitFor();
}

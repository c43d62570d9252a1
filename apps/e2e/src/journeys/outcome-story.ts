import type { Page } from 'playwright-core';

const year = new Date().getFullYear() + 1;

/** What a round comes to. Fiction, about schools that do not exist. */
export const agreed = {
  learned: 'A call before nine is heard; a letter is not.',
  willTry: 'Each school makes one call a day for four weeks.',
  what: 'Write the three sentences that the caller begins with.',
  school: /^Otterbank/,
  who: /Daniel Frost, Otterbank/,
  by: `29 January ${year}`,
  dueOn: `${year}-01-29`,
};

/** Opens the closing of the round and fills it in, the action with a school, a person and a day. */
export async function fillOutcome(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the round' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What we learned').fill(agreed.learned);
  await dialog.getByLabel('What we will try').fill(agreed.willTry);
  await dialog.getByRole('button', { name: 'Add an action' }).click();
  await dialog.getByLabel('What', { exact: true }).fill(agreed.what);
  for (const [field, option] of [
    ['Which school', agreed.school],
    ['Who', /^Daniel Frost/],
  ] as const) {
    await dialog.getByRole('button', { name: new RegExp(`${field}$`) }).click();
    await page.getByRole('option', { name: option }).click();
  }
  await dialog.getByLabel('By', { exact: true }).fill(agreed.dueOn);
}

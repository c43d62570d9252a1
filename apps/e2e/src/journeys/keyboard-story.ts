import type { Keyboard } from '../harness/keyboard.js';
import type { Visitor } from './cast.js';

export const keyboardTitle = 'Families at the beginning of a lesson';
export const claim = 'Families who come to a lesson come again.';
export const triedAt = 'A school whose intake changes during the year.';

/** Fiction about a school that does not exist, in the order in which Tab comes by; the claim stands between the two. */
const card = {
  'The problem': 'Families heard about lessons and did not see them.',
  'What they did': 'Families sit beside their child for the beginning of a weekly lesson and do the work.',
  'What it took': 'A teacher who plans the beginning of a lesson for it, and somebody at the door.',
  'What changed': 'Homework comes back from more children, as staff see it.',
  'Where it may not work': 'Where families work at that hour and no other is offered.',
};
const around = {
  Context: 'A primary school in a trio of schools with similar intakes.',
  Conditions: 'An adult who knows the families, and a place to sit for everybody.',
  'What did not work': 'Invitations through an app.',
  'What we do not know': 'One school, two terms, no figures.',
};

/** What the head of a sample school says; the last sentence is what becomes a claim. */
export const said =
  'Families hear a great deal about lessons. In our school they seldom saw one. Since they sit beside their child at the beginning of a lesson, they come again.';

/** The head writes in the room and opens it to research. */
export async function sayInRoom({ page }: Visitor, keys: Keyboard): Promise<void> {
  await keys.write(page.getByRole('textbox', { name: 'Write about presence' }), said);
  await keys.to(page.getByRole('checkbox', { name: 'Researchers may work with this contribution' }));
  await keys.press('Space');
  await keys.enter(page.getByRole('button', { name: 'Send', exact: true }));
  await page
    .getByRole('article', { name: /’s contribution$/ })
    .filter({ hasText: said })
    .waitFor();
  await page.getByText('Waiting to be sent', { exact: true }).waitFor({ state: 'detached' });
}

export const lastSentenceOf = (text: string): string => text.split(/(?<=[.!?])\s+/).at(-1) ?? text;

/** The whole form of a practice, from the first field to the last, as Tab comes by. */
export async function writePractice({ page }: Visitor, keyboard: Keyboard, quote: string): Promise<void> {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  for (const [label, words] of Object.entries(card)) await keyboard.write(field(label), words);
  await keyboard.enter(page.getByRole('button', { name: 'Add a claim' }));
  await keyboard.write(field('The sentence'), claim);
  await keyboard.enter(page.getByRole('button', { name: 'Rest it on a passage' }));
  await keyboard.write(field('Find by words, code or school'), quote.slice(0, 30));
  const choice = page.getByRole('dialog').getByRole('listitem').filter({ hasText: quote });
  await keyboard.enter(choice.getByRole('button', { name: 'Choose' }));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  for (const [label, words] of Object.entries(around)) await keyboard.write(field(label), words);
  await keyboard.choose(page.getByRole('button', { name: /Kind of evidence/ }), 'What staff say');
  await keyboard.to(field('Looked at again by'));
  await page.keyboard.type(`0901${new Date().getFullYear() + 1}`);
  await keyboard.choose(page.getByRole('button', { name: /Licence/ }), /^CC BY 4.0/);
}

import { see } from '../harness/see.js';
import type { Visitor } from './cast.js';

/** A whole cycle, told. Fiction, about schools that do not exist. */
export const cycleName = 'Spring of small steps';
export const groupName = 'Small steps trio';
export const sheetTitle = 'Small steps';
export const sections = [
  ['What we see', 'Who is not with us yet in the first lesson, and how do you know?'],
  ['What we change', 'What is the smallest thing that you could change by next week?'],
] as const;

export const heads = [
  { name: 'Wren Ashby', email: 'wren.ashby@sample.pathways.example' },
  { name: 'Tomos Birch', email: 'tomos.birch@sample.pathways.example' },
  { name: 'Sunita Crane', email: 'sunita.crane@sample.pathways.example' },
] as const;
export const decliner = { name: 'Edie Dove', email: 'edie.dove@sample.pathways.example' };
export const changer = { name: 'Piers Elm', email: 'piers.elm@sample.pathways.example' };

export const decisions = 'Each school greets its latecomers by name for two weeks, and counts them.';
export const learning = 'A late child who is greeted comes earlier; a late child who is noted comes later.';
export const cycleOutcome = 'Three schools greet their latecomers by name, and go on doing so.';
export const outcome = 'Greeting costs a minute and changes the first lesson.';
/** The four answers to the return question, each with the action that gets it. */
export const fates = [
  ['Done', 'Greet latecomers by name for two weeks'],
  ['Changed', 'Count latecomers on Mondays'],
  ['Dropped', 'Write to families of latecomers'],
  ['Waiting', 'Ask the crossing guard what she sees'],
] as const;

export const desk = { widths: [1280], themes: ['light'] } as const;
export const phone = { widths: [360], themes: ['light'] } as const;

export interface NamedSchool {
  readonly urn: string;
  readonly name: string;
}

interface Proposals {
  readonly formationRun: { readonly proposals: { readonly nodes: readonly Proposal[] } };
}
interface Proposal {
  readonly id: string;
  readonly reason: { readonly schools: readonly NamedSchool[] };
}

/** Runs the formation of the cycle and answers which schools the first proposed group would have, and the others. */
export async function formGroups(coordinator: Visitor) {
  const { page } = coordinator;
  await coordinator.goTo('/programmes/sample/form');
  await page.getByRole('button', { name: /Cycle/ }).click();
  await page.getByRole('option', { name: cycleName }).click();
  await page.getByLabel('Seed').fill('small steps');
  await page.getByRole('button', { name: 'Start the run' }).click();
  await page
    .getByText(/no legal grouping/)
    .first()
    .waitFor();
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const { formationRun } = await coordinator.ask<Proposals>(
    `query ($id: ID!) { formationRun(id: $id) { proposals(first: 20) { nodes { id reason { schools { urn name } } } } } }`,
    { id },
  );
  const [first, second] = formationRun.proposals.nodes;
  if (!first || !second) throw new Error('The run proposed nothing.');
  return { run: page.url(), trio: first.reason.schools, others: second.reason.schools };
}

/** The mailed link, opened on a phone: no account and no form. */
export async function openInvitation(visitor: Visitor, email: string): Promise<void> {
  await visitor.page.goto(await visitor.addressInMail(email, 'cycles/invitations/'));
  await visitor.page.getByRole('heading', { name: /^Will .* take part\?$/ }).waitFor();
}

/** Accepts for the school and enters by the address that the answer brings. */
export async function acceptByLink(visitor: Visitor, email: string): Promise<void> {
  const { page } = visitor;
  await openInvitation(visitor, email);
  await page.getByRole('button', { name: /^Accept for / }).click();
  await page.getByRole('button', { name: 'Sign in now' }).click();
  const enter = page.getByRole('button', { name: 'Sign in to Pathways' });
  const home = page.getByRole('heading', { name: /^Welcome,/ });
  await enter.or(home).first().waitFor();
  if (await enter.isVisible()) await enter.click();
  await home.waitFor();
}

/** Says no, or asks for something else, with a reason that only the coordinators read. */
export async function answerOtherwise(
  visitor: Visitor,
  email: string,
  [press, send, because]: readonly [string, string, string],
): Promise<void> {
  const { page } = visitor;
  await openInvitation(visitor, email);
  await page.getByRole('button', { name: press, exact: true }).click();
  await page.getByRole('textbox', { name: /^(Why|Which)/ }).fill(because);
  await see(page, `cycle-answer-${press.toLowerCase().replaceAll(' ', '-')}`, phone);
  await page.getByRole('button', { name: send, exact: true }).last().click();
  await page.getByText(/^Your school (has declined|asks for a change)$/).waitFor();
}

/** Before its last day, with what it came to. */
export async function endCycle(coordinator: Visitor, cycle: string): Promise<void> {
  const { page } = coordinator;
  await coordinator.goTo(`/cycles/${cycle}`);
  await page.getByText(/^It ends by itself after/).waitFor();
  await page.getByRole('button', { name: 'End the cycle' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What it came to').fill(cycleOutcome);
  await dialog.getByRole('button', { name: 'End it today' }).click();
  await page.getByRole('heading', { name: 'What it came to' }).waitFor();
  await page.getByText(cycleOutcome).waitFor();
}

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { Visitor } from './cast.js';

const worker = fileURLToPath(new URL('../../../web/dist/client/service-worker.js', import.meta.url));

/** The first box of a section of the prompt sheet. */
export const boxIn = (page: Page): Locator => page.getByRole('textbox', { name: /^Write about/ }).first();

/** Waits until the box holds this; it is a plain one until somebody writes in it. */
export async function holds(page: Page, words: RegExp): Promise<void> {
  const read = () =>
    boxIn(page).evaluate(box => ('value' in box ? String(box.value) : (box.textContent ?? '')));
  for (let wait = 0; wait < 300 && !words.test(await read()); wait += 1) await page.waitForTimeout(100);
  expect(await read()).toMatch(words);
}

/** Opens the person's liveliest room from their home, and answers its id. */
export async function openRoom({ page }: Visitor): Promise<string> {
  await page.getByRole('list', { name: 'Your groups' }).getByRole('link').first().click();
  await boxIn(page).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Writes and sends in the first section. */
export async function sendIn(page: Page, words: string): Promise<void> {
  await boxIn(page).fill(words);
  await page
    .getByRole('form', { name: /^Write about/ })
    .first()
    .getByRole('button', { name: 'Send', exact: true })
    .click();
}

/** Writes in the first section up to the beginning of a name, chooses whom, and sends. */
export async function mentionIn(page: Page, words: string, whom: string): Promise<void> {
  await boxIn(page).click();
  await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
  await boxIn(page).pressSequentially(words);
  await page.getByRole('option', { name: new RegExp(whom) }).click();
  await page
    .getByRole('form', { name: /^Write about/ })
    .first()
    .getByRole('button', { name: 'Send', exact: true })
    .click();
}

export const status = (page: Page, words: RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor({ timeout: 60_000 });

/** Until the device keeps something with these words on this shelf of its database, however busy it is. */
export async function keptOn(page: Page, shelf: 'draft' | 'read', words: string): Promise<void> {
  const isKept = () =>
    page.evaluate(
      ([wanted, text]) =>
        new Promise<boolean>(done => {
          const opening = indexedDB.open('pathways');
          opening.onsuccess = () => {
            const store = opening.result.transaction('kept').objectStore('kept');
            const keys = store.getAllKeys();
            const values = store.getAll();
            values.onsuccess = () => {
              opening.result.close();
              const has = ([, on]: string[], place: number) =>
                on === wanted && JSON.stringify(values.result[place]).includes(text);
              done((keys.result as string[][]).some(has));
            };
          };
        }),
      [shelf, words] as const,
    );
  for (let wait = 0; wait < 300 && !(await isKept()); wait += 1) await page.waitForTimeout(100);
  expect(await isKept()).toBe(true);
}

/** The worker holds the shell, and what was read of the room is kept on the device. */
export async function atHand(page: Page, room: string): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await keptOn(page, 'read', JSON.stringify({ variables: { id: room } }).slice(1, -1));
}

/** Until the server has these words as somebody's draft for the room. */
export async function savedDraft(visitor: Visitor, room: string, words: string): Promise<void> {
  const texts = async () => {
    const query = 'query ($room: ID!) { myDrafts(room: $room) { text } }';
    const answer = await visitor.ask<{ myDrafts: { text: string }[] | null }>(query, { room });
    return (answer.myDrafts ?? []).map(({ text }) => text);
  };
  for (let wait = 0; wait < 120 && !(await texts()).includes(words); wait += 1)
    await visitor.page.waitForTimeout(250);
  expect(await texts()).toContain(words);
}

/** How many contributions of the room say this, as the server has them. */
export async function countOf(visitor: Visitor, room: string, words: string): Promise<number> {
  const answer = await visitor
    .ask<{
      room: { discussions: { contributions: { nodes: { body: string | null }[] } }[] };
    }>(
      'query ($id: ID!) { room(id: $id) { discussions { contributions(first: 100) { nodes { body } } } } }',
      { id: room },
    )
    .catch(() => null);
  const nodes = answer?.room.discussions.flatMap(talk => talk.contributions.nodes) ?? [];
  return nodes.filter(({ body }) => body === words).length;
}

/** The tab dies as a tab dies: no event, no last word. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** What the browser's stores hold of anybody. */
export const forgottenOn = (page: Page): Promise<{ rows: number; plain: string[] }> =>
  page.evaluate(
    () =>
      new Promise(done => {
        const opening = indexedDB.open('pathways');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('kept').objectStore('kept').count();
          const plain = Object.keys(localStorage).filter(key => /^pathways:|^pathways-person/.test(key));
          counting.onsuccess = () => done({ rows: counting.result, plain });
        };
      }),
  );

/** The server hands out a newer worker while this runs. */
export async function withNewerWorker(page: Page, run: () => Promise<void>): Promise<void> {
  const before = readFileSync(worker, 'utf8');
  try {
    appendFileSync(worker, '\n// newer\n');
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    await run();
  } finally {
    writeFileSync(worker, before);
  }
}

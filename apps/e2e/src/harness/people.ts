import type { Browser, BrowserContext, Page } from 'playwright-core';
import { product } from './product.js';

export type Role =
  | 'SCHOOL_LEADER'
  | 'DEPUTY'
  | 'COLLEAGUE'
  | 'FACILITATOR'
  | 'COORDINATOR'
  | 'RESEARCHER'
  | 'STEERING_MEMBER'
  | 'LA_OFFICER'
  | 'EDITOR'
  | 'ADMINISTRATOR';

interface SamplePerson {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
}

const origin = () => ({ origin: product.url });

/** Asks GraphQL as the person of this browser. For finding one's way, not for what the journey is to prove on screen. */
export async function ask<Fields>(page: Page, query: string, variables: object = {}): Promise<Fields> {
  const answer = await page.request.post(`${product.url}/graphql`, {
    headers: origin(),
    data: { query, variables },
  });
  const body = (await answer.json()) as { data?: Fields; errors?: { message: string }[] };
  if (!body.data || body.errors) throw new Error(`GraphQL refused: ${JSON.stringify(body.errors)}`);
  return body.data;
}

/** Makes this browser one of the fictional people of the demo: the first with the role, or the one with the name too. */
export async function signInAs(page: Page, role: Role, name?: string): Promise<SamplePerson> {
  const { tryAs } = await ask<{ tryAs: SamplePerson[] }>(page, '{ tryAs { personId name role } }');
  const person = tryAs.find(one => one.role === role && (name === undefined || one.name === name));
  if (!person) throw new Error(`The demo has nobody to try as ${role}: ${JSON.stringify(tryAs)}`);
  const answer = await page.request.post(`${product.url}/api/auth/try-as`, {
    headers: origin(),
    data: { personId: person.personId },
  });
  if (!answer.ok()) throw new Error(`${person.name} could not sign in: ${await answer.text()}`);
  return person;
}

/** A browser window of its own, with nobody's cookies, as wide as a phone or a desk. */
export async function aWindow(
  browser: Browser,
  width = 1280,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    baseURL: product.url,
    viewport: { width, height: width < 600 ? 780 : 860 },
    locale: 'en-GB',
  });
  return { context, page: await context.newPage() };
}

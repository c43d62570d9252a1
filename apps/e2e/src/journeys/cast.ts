import type { Browser, BrowserContext, Page } from 'playwright-core';
import { product } from '../harness/product.js';

interface CaughtMail {
  readonly recipient: string;
  readonly text: string;
}

interface CaughtPage {
  readonly nodes: readonly CaughtMail[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** One person at one device, with a browser of their own. What their pages complain about is kept. */
export class Visitor {
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', error => this.complaints.push(error.message));
  }

  static async arrive(browser: Browser, width = 1280): Promise<Visitor> {
    const context = await browser.newContext({ viewport: { width, height: width < 600 ? 780 : 860 } });
    // A specification of behaviour, not of speed: a busy machine may take its time.
    context.setDefaultTimeout(60_000);
    return new Visitor(context, await context.newPage());
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(`${product.url}${path}`);
  }

  /** One press on the landing page of the demonstration. */
  async tryAs(name: string): Promise<void> {
    await this.goTo('/');
    await this.page.getByRole('button', { name: `Try as ${name}` }).click();
    await this.page.getByRole('button', { name, exact: true }).waitFor();
  }

  /** Types an address, opens the mail, follows the link. */
  async signInByMail(email: string): Promise<void> {
    await this.goTo('/sign-in');
    const used = await this.newestInMail(email, 'sign-in/link');
    await this.page.getByLabel('Your e-mail address').fill(email);
    await this.page.getByRole('button', { name: 'Send me a link' }).click();
    await this.page.getByRole('button', { name: 'Use another address' }).waitFor();
    await this.page.goto(await this.addressInMail(email, 'sign-in/link', used));
    await this.page.getByRole('button', { name: 'Sign in' }).last().click();
    await this.page.getByRole('heading', { name: /^Welcome,/ }).waitFor();
  }

  /** The newest address of this kind in the mail to this person, once it is another than one that was there before. */
  async addressInMail(email: string, kind: string, before?: string): Promise<string> {
    const from = Date.now();
    while (Date.now() - from < 60_000) {
      const address = await this.newestInMail(email, kind);
      if (address && address !== before) return address;
      await this.page.waitForTimeout(200);
    }
    throw new Error(`No mail with ${kind} reached ${email} in a minute.`);
  }

  /** All mail is looked through: a release writes to fifty people at once. */
  async newestInMail(email: string, kind: string): Promise<string | undefined> {
    for await (const { recipient, text } of this.caughtMail()) {
      if (recipient !== email || !text.includes(kind)) continue;
      const address = text.match(/https?:\/\/\S+/g)?.find(found => found.includes(kind));
      return address && `${product.url}${address.replace(/^https?:\/\/[^/]+/, '')}`;
    }
    return undefined;
  }

  private async *caughtMail(): AsyncGenerator<CaughtMail> {
    let after: string | null = null;
    do {
      const answer: { caughtMail: CaughtPage } = await this.ask(
        'query ($after: String) { caughtMail(first: 100, after: $after) { nodes { recipient text } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      yield* answer.caughtMail.nodes;
      const { hasNextPage, endCursor } = answer.caughtMail.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
  }

  /** Asks the API with the cookies of this person. */
  async ask<Answer>(query: string, variables: object = {}): Promise<Answer> {
    const response = await this.context.request.post(`${product.url}/graphql`, {
      data: { query, variables },
    });
    const body = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
    if (!body.data) throw new Error(body.errors?.map(({ message }) => message).join('; ') ?? 'no answer');
    return body.data;
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}

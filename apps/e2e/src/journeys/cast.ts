import type { Browser, BrowserContext, Page } from 'playwright-core';
import { product } from '../harness/product.js';

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
    for (;;) {
      const address = await this.newestInMail(email, kind);
      if (address && address !== before) return address;
      await this.page.waitForTimeout(200);
    }
  }

  async newestInMail(email: string, kind: string): Promise<string | undefined> {
    const answer = await this.ask<{ caughtMail: { nodes: { recipient: string; text: string }[] } }>(
      '{ caughtMail(first: 50) { nodes { recipient text } } }',
    );
    const mail = answer.caughtMail.nodes.find(
      ({ recipient, text }) => recipient === email && text.includes(kind),
    );
    const address = mail?.text.match(/https?:\/\/\S+/g)?.find(found => found.includes(kind));
    return address && `${product.url}${address.replace(/^https?:\/\/[^/]+/, '')}`;
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

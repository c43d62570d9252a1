import type { CDPSession, Page } from 'playwright-core';

/** Slow 3G as WebPageTest has it: 400 kbit/s each way, 400 ms there and back. */
const slow3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** The line between one page and the product: slow, and cut where the journey says. */
export class ThinLine {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<ThinLine> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const line = new ThinLine(session);
    await line.mend();
    return line;
  }

  async mend(): Promise<void> {
    await this.session.send('Network.emulateNetworkConditions', slow3G);
  }

  /** A tunnel: nothing comes or goes. */
  async cut(): Promise<void> {
    await this.session.send('Network.emulateNetworkConditions', { ...slow3G, offline: true });
  }
}

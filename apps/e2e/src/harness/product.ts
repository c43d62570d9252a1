import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProduct } from './run-product.mjs';

const told = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error('Run the journeys with `npm test` in apps/e2e: it starts the product.');
  return value;
};

/** Journeys do not share what they remember, and one may have started the product again: its number lies in a file. */
const numberFile = (): string => join(told('JOURNEY_FOLDER'), 'pid');

/** The running product that the journeys visit. */
export const product = {
  get url(): string {
    return told('JOURNEY_URL');
  },

  /** The product dies at once, as in a power cut. Its PostgreSQL and its data stay. */
  async kill(): Promise<void> {
    process.kill(Number(readFileSync(numberFile(), 'utf8')), 'SIGKILL');
    await this.isGone();
  },

  /** Starts it again on the same data and the same address. */
  async startAgain(): Promise<void> {
    const started = await runProduct(JSON.parse(told('JOURNEY_SETTINGS')) as Record<string, string>);
    writeFileSync(numberFile(), String(started.pid));
  },

  async isGone(): Promise<void> {
    for (;;) {
      const answers = await fetch(`${this.url}/health/live`).then(
        () => true,
        () => false,
      );
      if (!answers) return;
    }
  },
};

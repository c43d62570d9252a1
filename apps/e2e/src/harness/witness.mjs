import { createRequire } from 'node:module';

// The environment is jest's own dependency, not ours: it is asked for where jest finds it.
const fromJest = createRequire(createRequire(import.meta.url).resolve('jest'));
const { TestEnvironment } = fromJest('jest-environment-node');
const longest = 4_000;

/** What a person would read on this page, for somebody who was not there. */
async function readAloud(page) {
  const words = await page.locator('body').innerText({ timeout: 5_000 });
  return `${page.url()}\n${words.replace(/\n\s*\n/g, '\n').slice(0, longest)}`;
}

/** When a step of a journey fails, it says what stood on every open page at that moment: a wait alone tells nobody why. */
export default class Witness extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    if (name !== 'test_fn_failure' && name !== 'hook_failure') return;
    const contexts = this.global.journeysBrowser?.contexts() ?? [];
    for (const page of contexts.flatMap(context => context.pages())) {
      const said = await readAloud(page).catch(error => `${page.url()} could not be read: ${error.message}`);
      process.stderr.write(`\nWhen “${test?.name ?? name}” failed, this stood on ${said}\n`);
    }
  }
}

import axe from 'axe-core';
import { createRequire } from 'node:module';

interface Page {
  readonly document: object;
  readonly axe: { run(context: object, options: object): Promise<axe.AxeResults> };
  eval(source: string): void;
  close(): void;
}

// Required, not imported: its types would lay the browser's globals over Node's in every test of this project.
const { JSDOM }: { JSDOM: new (html: string, options: object) => { window: Page } } = createRequire(
  import.meta.url,
)('jsdom');

/** What axe finds wrong in a served page, one line each. Contrast needs a painted page: tokens.spec.ts computes it. */
export async function faultsIn(html: string): Promise<string[]> {
  const { window } = new JSDOM(html, { runScripts: 'outside-only' });
  window.eval(axe.source);
  const { violations } = await window.axe.run(window.document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  window.close();
  return violations.map(fault => `${fault.id}: ${fault.nodes.map(node => node.html).join(' | ')}`);
}

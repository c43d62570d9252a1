import axe from 'axe-core';

/** What axe finds wrong, one line each. Contrast needs a painted page: tokens.spec.ts computes it instead. */
export async function faultsIn(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(fault => `${fault.id}: ${fault.nodes.map(node => node.html).join(' | ')}`);
}

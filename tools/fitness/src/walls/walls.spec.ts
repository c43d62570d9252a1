import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';
import { allowed, wrong, type Sample } from './samples.ts';

type Finding = { rule: string; message: string };

const run = (words: string[], input: string) =>
  spawnSync(process.execPath, words, {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });

function lint(samples: readonly Sample[]): Finding[][] {
  const { stdout, stderr } = run(
    [join(root, 'tools/fitness/src/walls/lint-samples.mjs')],
    JSON.stringify(samples),
  );
  const last = stdout.split('\n').at(-1);
  if (!last) throw new Error(`The samples could not be linted: ${stderr}`);
  return JSON.parse(last) as Finding[][];
}

let found: Finding[][];
let foundInAllowed: Finding[][];
beforeAll(() => {
  // The rule of module boundaries is skipped in silence where Nx has no graph at hand.
  run([join(root, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects'], '');
  found = lint(wrong);
  foundInAllowed = lint(allowed);
}, 120_000);

describe('the walls of the house', () => {
  it.each(wrong.map((sample, index) => [`${sample.project}: ${sample.wall}`, sample, index] as const))(
    '%s',
    (_, sample, index) => {
      expect(found[index]?.map(finding => finding.rule)).toContain(sample.rule);
    },
  );

  it.each(allowed.map((sample, index) => [sample.wall, index] as const))('let %s pass', (_, index) => {
    expect(foundInAllowed[index]).toEqual([]);
  });
});

// `npm test`: every gate of the house in order, all of them to the end, a table, and one plain last line.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, node, root } from './pinned-node.mjs';

const longest = 35 * 60_000;
const bin = name => join(root, 'node_modules', ...name.split('/'));
const nx = (...words) => [
  bin('nx/dist/bin/nx.js'),
  'run-many',
  '--outputStyle=static',
  '--parallel=2',
  ...words,
];

/** Runs one program to its end, or ends it when it takes too long. Its output is kept for the case that it fails. */
function run(words, folder) {
  const program = spawn(node, words, {
    cwd: join(root, folder),
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  for (const stream of [program.stdout, program.stderr]) stream.on('data', part => output.push(part));
  const limit = setTimeout(() => {
    output.push(`\nThis gate took longer than ${longest / 60_000} minutes and was ended.\n`);
    program.kill('SIGKILL');
  }, longest);
  return new Promise(ended =>
    program.once('close', code => {
      clearTimeout(limit);
      ended({ held: code === 0, output: Buffer.concat(output.map(part => Buffer.from(part))).toString() });
    }),
  );
}

const gate = (name, words, folder = '.') => ({
  name,
  run: async () => {
    const { held, output } = await run(words, folder);
    return { passed: held ? 1 : 0, failed: held ? 0 : 1, output };
  },
});

/** A gate of many tests: they are counted one by one from jest's report. */
const tests = (name, folder) => ({
  name,
  run: async () => {
    const report = join(root, folder, 'dist', 'test-report.json');
    rmSync(report, { force: true });
    const { held, output } = await run([join(root, 'tools', 'jest.mjs')], folder);
    if (!existsSync(report)) return { passed: 0, failed: 1, output };
    const counted = JSON.parse(readFileSync(report, 'utf8'));
    const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites;
    const cases = counted.testResults.flatMap(({ assertionResults }) => assertionResults);
    const notRun = cases.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName);
    return { passed: counted.numPassedTests, failed: held ? failed : Math.max(failed, 1), notRun, output };
  },
});

const printed = mkdtempSync(join(tmpdir(), 'pathways-schema-'));
const schemaIsFresh = {
  name: 'schema is fresh',
  run: async () => {
    const file = join(printed, 'schema.graphql');
    const { held, output } = await run(
      [join(root, 'apps/api/dist/cli/main.js'), 'schema', '--out', file],
      'apps/api',
    );
    const committed = readFileSync(join(root, 'apps/api/schema.graphql'), 'utf8');
    const fresh = held && existsSync(file) && readFileSync(file, 'utf8') === committed;
    const advice = 'apps/api/schema.graphql is not what the code says. Run `npm run schema` and commit it.\n';
    rmSync(printed, { recursive: true });
    return { passed: fresh ? 1 : 0, failed: fresh ? 0 : 1, output: `${output}\n${advice}` };
  },
};

const gates = [
  gate('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  gate('builds', nx('-t', 'build')),
  gate('types', nx('-t', 'typecheck')),
  gate('walls and lint', nx('-t', 'lint')),
  schemaIsFresh,
  tests('house rules', 'tools/fitness'),
  tests('domain', 'libs/domain'),
  tests('components', 'libs/ui'),
  tests('screens', 'apps/web'),
  tests('API', 'apps/api'),
  tests('journeys', 'apps/e2e'),
];

const table = [];
for (const { name, run: hold } of gates) {
  process.stdout.write(`${name} …\n`);
  const began = Date.now();
  const { passed, failed, notRun = [], output } = await hold();
  if (failed > 0) process.stdout.write(`${output.trimEnd()}\n\n`);
  table.push({ name, passed, failed, notRun, seconds: (Date.now() - began) / 1000 });
}

const line = (...cells) =>
  `${cells[0].padEnd(18)}${cells
    .slice(1)
    .map(cell => cell.padStart(10))
    .join('')}\n`;
process.stdout.write(`\n${line('gate', 'passed', 'failed', 'seconds')}`);
for (const { name, passed, failed, seconds } of table) {
  process.stdout.write(line(name, String(passed), String(failed), seconds.toFixed(1)));
}
// Nothing is left out silently: what this machine cannot run is named.
for (const name of table.flatMap(({ notRun }) => notRun))
  process.stdout.write(`\nNot run on this machine: ${name}\n`);
const sum = what => table.reduce((total, row) => total + row[what], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exit(sum('failed') === 0 ? 0 : 1);

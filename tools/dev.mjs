// `npm run dev`: the compiler watches and the API restarts on a change; the screens reload by themselves. One address.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { whenAbandoned } from './abandoned.mjs';
import { build } from './build.mjs';
import { environment, node, refuse, root } from './pinned-node.mjs';

const port = Number(process.env.PORT || 3000);
const apiPort = Number(process.env.API_PORT || port + 1);
const url = `http://localhost:${port}`;
const tell = step => process.stdout.write(`  ${step}\n`);

const fromWeb = createRequire(`${root}/apps/web/package.json`);
const vite = join(dirname(fromWeb.resolve('vite/package.json')), 'bin/vite.js');
const codegen = join(dirname(fromWeb.resolve('@graphql-codegen/cli/package.json')), 'esm/bin.js');

const running = new Set();
let ending = false;

/** Starts a program of ours; it ends when we do. */
function launch(name, words, { folder = '.', settings = {}, alone = false } = {}) {
  const program = spawn(node, words, {
    cwd: `${root}/${folder}`,
    env: { ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', ...(alone ? ['ipc'] : [])],
    detached: alone,
  });
  running.add(program);
  for (const stream of [program.stdout, program.stderr]) {
    createInterface({ input: stream }).on(
      'line',
      line => line.trim() && process.stdout.write(`${name}  ${line}\n`),
    );
  }
  program.once('close', () => running.delete(program));
  return program;
}

const ended = program => new Promise(done => (running.has(program) ? program.once('close', done) : done()));

async function end() {
  if (ending) return;
  ending = true;
  for (const program of running) program.kill('SIGTERM');
  await Promise.all([...running].map(ended));
  process.exit(process.exitCode ?? 0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
whenAbandoned(end);

let api;
let restart = Promise.resolve();
/** One after the other: the next API starts when the last one has given back port and database. */
function restartApi() {
  restart = restart.then(async () => {
    if (ending) return;
    if (api) {
      api.kill('SIGTERM');
      await ended(api);
    }
    const settings = { PORT: String(apiPort), PUBLIC_URL: process.env.PUBLIC_URL || url };
    if (!ending) api = launch('api', [`${root}/apps/api/dist/main.js`], { settings, alone: true });
  });
}

function compileApi() {
  const words = [
    `${root}/node_modules/typescript/bin/tsc`,
    '-b',
    '--watch',
    '--preserveWatchOutput',
    'apps/api',
  ];
  const compiler = launch('tsc', words);
  createInterface({ input: compiler.stdout }).on('line', line => {
    if (/Found 0 errors/.test(line)) restartApi();
  });
}

let typing;
/** The types of the screens' documents follow the documents and the schema. */
function typeScreens(folder, isOurs) {
  watch(`${root}/${folder}`, { recursive: true }, (_, file) => {
    if (!file || !isOurs(file)) return;
    clearTimeout(typing);
    typing = setTimeout(
      () => launch('types', [codegen, '--config', 'codegen.ts', '--silent'], { folder: 'apps/web' }),
      300,
    );
  });
}

process.stdout.write('Pathways starts for development.\n');
const wrong = await build(tell);
if (wrong !== null) refuse(`${wrong}\n\nPathways could not be built; the reason stands above.`);

compileApi();
typeScreens('apps/web/src', file => /\.tsx?$/.test(file) && !file.startsWith('gql'));
typeScreens('apps/api', file => file === 'schema.graphql');
const screens = launch(
  'web',
  [vite, '--host', '127.0.0.1', '--port', String(port), '--strictPort', '--logLevel', 'warn'],
  {
    folder: 'apps/web',
    settings: { API_PORT: String(apiPort) },
  },
);
screens.once('close', () => {
  if (!ending)
    process.stderr.write(`\nThe screens cannot be served on port ${port}. Set PORT to a free one.\n`);
  process.exitCode = 1;
  void end();
});
process.stdout.write(`\nPathways will be ready at ${url} (Ctrl-C ends it)\n\n`);

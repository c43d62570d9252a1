// `npm start`: builds what is stale, then runs the product in the foreground until it is told to stop.
import { spawn } from 'node:child_process';
import { whenAbandoned } from './abandoned.mjs';
import { build } from './build.mjs';
import { environment, node, refuse, root } from './pinned-node.mjs';

const tell = step => process.stdout.write(`  ${step}\n`);

process.stdout.write('Pathways starts. The first time this takes a minute or two, later a few seconds.\n');
const wrong = await build(tell);
if (wrong !== null) refuse(`${wrong}\n\nPathways could not be built; the reason stands above.`);

// The channel is never spoken on: when this process is killed it closes, and the product ends itself.
const product = spawn(node, [`${root}/apps/api/dist/main.js`], {
  cwd: root,
  env: environment,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  // A session of its own: Ctrl-C at the terminal then reaches the product through us, and its database not at all.
  detached: true,
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => product.kill(signal));
whenAbandoned(() => product.kill('SIGTERM'));
product.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

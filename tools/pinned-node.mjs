// Node 24 comes with `npm install`, as the package `node`: every process of the product runs on it, whatever the
// machine's own Node is.
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldest = 24;
const binaries = join(root, 'node_modules', '.bin');
const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Ends this process with one sentence for the person at the terminal. */
export function refuse(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

function find() {
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath;
  return refuse(
    `Pathways needs Node ${oldest}; this is ${process.version}. Run \`npm install\` first: it brings Node ${oldest} along.`,
  );
}

/** The Node that runs the product. */
export const node = find();

/** The environment of our children: `node` and every tool are the ones of this folder. */
export const environment = {
  ...process.env,
  PATH: `${dirname(node)}${delimiter}${binaries}${delimiter}${process.env.PATH ?? ''}`,
  NX_TUI: 'false',
  NX_DAEMON: 'false',
};

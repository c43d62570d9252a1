// `npm run torture -- --clients 40 --minutes 5 --seed 1`: the torture test of a room, longer and with more devices.
// Kills servers, crashes PostgreSQL, breaks lines; then counts. The same seed makes the same choices.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { environment, node, root } from './pinned-node.mjs';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '40' },
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const asked = Object.entries(values).map(([name, text]) => [name, Number(text)]);
for (const [name, number] of asked) {
  if (number > 0) continue;
  process.stderr.write(`--${name} must be a number above zero.\n`);
  process.exit(2);
}
const { clients, minutes, seed } = Object.fromEntries(asked);
const { status } = spawnSync(
  node,
  [join(root, 'tools', 'jest.mjs'), 'test/discussions/torture.spec.ts', '--forceExit'],
  {
    cwd: join(root, 'apps/api'),
    stdio: 'inherit',
    env: {
      ...environment,
      TORTURE_CLIENTS: String(clients),
      TORTURE_SECONDS: String(minutes * 60),
      TORTURE_SEED: String(seed),
    },
  },
);
process.exit(status ?? 1);

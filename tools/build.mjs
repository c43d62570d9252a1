// Builds what is stale, through Nx and its cache, and tells what it does while it does it.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { environment, node, root } from './pinned-node.mjs';

const nx = `${root}/node_modules/nx/dist/bin/nx.js`;

/** Calls `done` with the name of each task as it ends. Resolves to its output when it failed, to null when it did not. */
export function runTargets(target, projects, done) {
  const words = ['run-many', '-t', target, '--outputStyle=static'];
  const run = spawn(node, [nx, ...words, ...(projects.length > 0 ? ['-p', projects.join(',')] : [])], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  const told = new Set();
  for (const stream of [run.stdout, run.stderr]) {
    createInterface({ input: stream }).on('line', line => {
      output.push(line);
      const task = /nx run (?:@pathways\/)?([a-z0-9]+:[a-z]+)/.exec(line)?.[1];
      if (!task || told.has(task)) return;
      told.add(task);
      done(task, /cache/.test(line));
    });
  }
  return new Promise(ended => run.once('close', code => ended(code === 0 ? null : output.join('\n'))));
}

const words = {
  'domain:build': 'rules',
  'web:codegen': 'types of the screens',
  'web:build': 'screens',
  'api:build': 'API',
};

/** Builds domain, API and web. Resolves to what went wrong, or to null. */
export function build(tell) {
  return runTargets('build', ['@pathways/api', '@pathways/web'], (task, fromCache) => {
    if (words[task]) tell(`${fromCache ? 'Unchanged' : 'Built'}: ${words[task]}`);
  });
}

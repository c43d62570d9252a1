import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from '../root.ts';

const pages = (): string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(path => path && !path.startsWith('data/') && existsSync(join(root, path)));

/** Paths that a page speaks of: links to files of ours, and files named in code font. Patterns stand for many. */
function named(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter(target => !/^[a-z]+:/.test(target))
    .map(target => normalize(join(dirname(page), target)));
  const inCode = [...text.matchAll(/`((?:apps|libs|tools|docs|data|deploy)\/[^\s`]*)`/g)]
    .map(([, path = '']) => path)
    .filter(path => !/[*<{]|\/dist\//.test(path));
  return [...links, ...inCode];
}

/** Every path in a document that leads nowhere. */
export function pathsToNowhere(): string[] {
  return pages().flatMap(page =>
    named(page)
      .filter(path => !existsSync(join(root, path)))
      .map(path => `${page}: ${path}`),
  );
}

/** Scripts of the root package that the README does not name. */
export function scriptsUnnamed(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const called = (script: string) =>
    readme.includes(`npm ${script}\``) ||
    readme.includes(`npm run ${script}`) ||
    readme.includes(`npm run -s ${script} `);
  return Object.keys(scripts).filter(script => !called(script));
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../root.ts';

export interface Source {
  /** Path from the root of the workspace. */
  readonly path: string;
  readonly lines: number;
  readonly isSpec: boolean;
  readonly tree: ts.SourceFile;
}

/** Written once and then history, or written by a program: no budget holds them. */
const excluded = /\/migrations\/|\/gql\/|\.generated\.|\.d\.ts$/;
const isSpec = (path: string) => /\.spec\.tsx?$|^apps\/api\/test\/|^apps\/e2e\//.test(path);

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  return {
    path,
    lines: text.split('\n').length - 1,
    isSpec: isSpec(path),
    tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true),
  };
}

/** Every TypeScript file that we wrote, also those not yet committed. */
export function sources(): Source[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'apps', 'libs', 'tools'], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n'))]
    .filter(path => /\.tsx?$/.test(path) && !excluded.test(path) && existsSync(join(root, path)))
    .sort()
    .map(read);
}

/** Visits every node of a file. */
export function visit(source: Source, see: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, walk);
  };
  walk(source.tree);
}

/** Where a node stands, for the person who has to look at it: path and line. */
export const placeOf = (source: Source, node: ts.Node): string =>
  `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

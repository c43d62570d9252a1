import { posix } from 'node:path';
import ts from 'typescript';
import { visit, type Source } from './sources.ts';

const packages: Readonly<Record<string, string>> = {
  '@pathways/domain/': 'libs/domain/src/',
  '@pathways/ui': 'libs/ui/src/',
};

function target(from: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  const own = Object.entries(packages).find(([name]) => specifier.startsWith(name));
  if (!specifier.startsWith('.') && !own) return undefined;
  const path = own
    ? posix.join(own[1], specifier.slice(own[0].length), 'index.ts')
    : posix.join(posix.dirname(from), specifier);
  const stem = path.replace(/\.[jt]sx?$/, '');
  return [`${stem}.ts`, `${stem}.tsx`].find(candidate => known.has(candidate));
}

/** Which files a file needs while it runs: imports of types alone are gone by then. */
function importsOf(source: Source, known: ReadonlySet<string>): string[] {
  const found: string[] = [];
  visit(source, node => {
    const declared = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node : undefined;
    if (!declared?.moduleSpecifier || !ts.isStringLiteral(declared.moduleSpecifier)) return;
    const typesOnly = ts.isImportDeclaration(declared)
      ? declared.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : declared.isTypeOnly;
    const path = typesOnly ? undefined : target(source.path, declared.moduleSpecifier.text, known);
    if (path) found.push(path);
  });
  return found;
}

/** Each import cycle as the files on it, the first one again at the end. */
export function cyclesIn(all: readonly Source[]): string[][] {
  const known = new Set(all.map(source => source.path));
  const edges = new Map(all.map(source => [source.path, importsOf(source, known)]));
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) return void cycles.push([...trail.slice(seenAt), path]);
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of known) walk(path, []);
  return cycles;
}

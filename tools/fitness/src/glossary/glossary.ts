import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { wordsOf } from '../budgets/names.ts';
import { placeOf, sources, visit, type Source } from '../budgets/sources.ts';
import { root } from '../root.ts';

const page = () => readFileSync(join(root, 'docs/glossary.md'), 'utf8');

/** The words of the glossary: those in bold in its first table, and the plain ones. */
function wordsAllowed(): Set<string> {
  const [terms = '', plain = ''] = page().split('## Plain words');
  const bold = [...terms.matchAll(/\*\*([^*]+)\*\*/g)].map(([, term = '']) => term);
  return new Set([...bold, plain.split('\n\n').at(-1) ?? ''].flatMap(wordsOf));
}

const singulars = (word: string): string[] => [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')];

const strange = (name: string, allowed: ReadonlySet<string>): string[] =>
  wordsOf(name).filter(word => !singulars(word).some(form => allowed.has(form)));

const notSlices = new Set([
  'shared',
  'platform',
  'database',
  'cli',
  'bench',
  'shell',
  'gql',
  'service-worker',
]);

function slices(): string[] {
  const folders = ['libs/domain/src', 'apps/api/src', 'apps/web/src'].flatMap(folder =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !notSlices.has(entry.name))
      .map(entry => ({ place: `${folder}/${entry.name}`, name: entry.name })),
  );
  return folders.map(({ place, name }) => `${place} ${name}`);
}

function exportedTypes(source: Source): string[] {
  const found: string[] = [];
  visit(source, node => {
    const isType =
      ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);
    if (!isType || !node.name) return;
    const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (isExported) found.push(`${placeOf(source, node)} ${node.name.text}`);
  });
  return found;
}

/** Names of slices and of domain types with a word that the glossary does not have. */
export function namesOutsideGlossary(): string[] {
  const allowed = wordsAllowed();
  const types = sources()
    .filter(
      ({ path, isSpec }) => path.startsWith('libs/domain/src/') && !isSpec && !path.includes('/testing/'),
    )
    .flatMap(exportedTypes);
  return [...slices(), ...types].flatMap(line => {
    const words = strange(line.split(' ').at(-1) ?? '', allowed);
    return words.length > 0 ? [`${line}: ${words.join(', ')}`] : [];
  });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportedFramework, ImportRefusal } from '../frameworks/application/import-framework.handler.js';
import { UsageRefused } from './command.js';

const shipped = fileURLToPath(new URL('../../../../data/frameworks', import.meta.url));

export const shippedFrameworks = (): string[] =>
  readdirSync(shipped)
    .sort()
    .map(file => join(shipped, file));

export function textOf(path: string): string {
  if (!existsSync(path)) throw new UsageRefused(`There is no file ${path}.`);
  return readFileSync(path, 'utf8');
}

/** Everything that is wrong, a line each. */
export function sentenceOf(refusal: ImportRefusal): string {
  if (refusal.kind === 'NotAllowed') return 'The command line may not import frameworks.';
  const { sentence, lines } = refusal;
  const each = lines.map(({ line = 1, path, note }) => `\n  line ${line}${path && `, ${path}`}: ${note}`);
  return `${lines.length > 1 ? `${lines.length} things are wrong.${each.join('')}\n` : `${sentence} `}Nothing of it was written.`;
}

/** "bury-delivery-plan: new; 5 commitments, 95 actions, 543 actions/kpis" */
export function inWords({ id, outcome, counts }: ImportedFramework): string {
  const parts = [...counts].map(([kind, count]) => `${count} ${kind}`);
  return `${id}: ${outcome}; ${parts.join(', ')}.`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NotFramework } from '@pathways/domain/frameworks';
import { StartRefused } from '../config.js';
import type { ImportedFramework } from '../frameworks/application/import-framework.handler.js';
import { UsageRefused } from './command.js';

const shipped = fileURLToPath(new URL('../../../../data/frameworks', import.meta.url));

export const shippedFrameworks = (): string[] =>
  readdirSync(shipped)
    .sort()
    .map(file => join(shipped, file));

export function readJson(path: string): unknown {
  if (!existsSync(path)) throw new UsageRefused(`There is no file ${path}.`);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const where = error instanceof Error ? error.message : String(error);
    throw new StartRefused(`${basename(path)} is not JSON (${where}). Nothing of it was written.`);
  }
}

export const sentenceOf = (refusal: NotFramework | { kind: 'NotAllowed' }): string =>
  refusal.kind === 'NotAllowed'
    ? 'The command line may not import frameworks.'
    : `${refusal.path ? `${refusal.path}: ` : ''}${refusal.sentence} Nothing of it was written.`;

/** "bury-delivery-plan: new; 5 commitments, 95 actions, 543 actions/kpis" */
export function inWords({ id, outcome, counts }: ImportedFramework): string {
  const parts = [...counts].map(([kind, count]) => `${count} ${kind}`);
  return `${id}: ${outcome}; ${parts.join(', ')}.`;
}

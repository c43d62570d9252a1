import { accept, refuse, type Result } from '../shared/index.js';
import type { CodeWords } from './coding.js';
import type { CodeChanges, Codebook, CodebookCode } from './codebook.js';

export type DefineRefusal =
  { readonly kind: 'CodeNameTaken'; readonly name: string } | { readonly kind: 'NothingChanged' };

const fields = ['name', 'definition', 'include', 'exclude', 'example'] as const;

export const tidyName = (name: string): string => name.trim().replace(/\s+/g, ' ');

/** Whether the rule for applying a code reads otherwise: a new name alone does not make it another rule. */
export const isRuleChanged = (before: CodeWords, after: CodeWords): boolean =>
  fields.some(field => field !== 'name' && before[field].trim() !== after[field].trim());

export const isNameTaken = ({ codes }: Codebook, name: string, but: CodebookCode | null): boolean =>
  codes.some(code => code !== but && code.words.name.toLowerCase() === name.toLowerCase());

/** The code gets other words. Its name stays its own among all codes of the programme, retired ones too. */
export function defineCode(
  codebook: Codebook,
  code: CodebookCode,
  words: CodeWords,
): Result<CodeChanges, DefineRefusal> {
  const name = tidyName(words.name);
  if (isNameTaken(codebook, name, code)) return refuse({ kind: 'CodeNameTaken', name });
  const next = { ...words, name };
  if (fields.every(field => next[field] === code.words[field])) return refuse({ kind: 'NothingChanged' });
  const { parent, isRetired, mergedInto } = code;
  const standing = { words: next, parent, isRetired, mergedInto };
  return accept({ versions: [{ code: code.id, kind: 'defined', standing }], parts: [] });
}

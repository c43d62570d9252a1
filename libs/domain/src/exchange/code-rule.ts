import { codeLimits, type CodeWords } from '../coding/index.js';

const parts = ['include', 'exclude', 'example'] as const;
const labels = { include: 'Include: ', exclude: 'Exclude: ', example: 'Example: ' } as const;

/** A code's rule as one text, which is all that other tools have for it: each part under its label. */
export function describeCode(words: Omit<CodeWords, 'name'>): string {
  const labelled = parts.filter(part => words[part]).map(part => `${labels[part]}${words[part]}`);
  return [words.definition, ...labelled].filter(Boolean).join('\n\n');
}

/** Reads such a text again. A text without labels is all definition. Parts are cut at their limits. */
export function readCodeRule(description: string): { rule: Omit<CodeWords, 'name'>; isCut: boolean } {
  const read = { definition: '', include: '', exclude: '', example: '' };
  let at: keyof typeof read = 'definition';
  for (const paragraph of description.replace(/\r\n?/g, '\n').split('\n\n')) {
    const next = parts.find(part => paragraph.startsWith(labels[part]) && !read[part]);
    if (next) at = next;
    const said = next ? paragraph.slice(labels[next].length) : paragraph;
    read[at] = [read[at], said].filter(Boolean).join('\n\n');
  }
  const cut = (part: keyof typeof read) => read[part].trim().slice(0, codeLimits[part]);
  const rule = {
    definition: cut('definition'),
    include: cut('include'),
    exclude: cut('exclude'),
    example: cut('example'),
  };
  const isCut = (Object.keys(read) as (keyof typeof read)[]).some(part => read[part].trim() !== rule[part]);
  return { rule, isCut };
}

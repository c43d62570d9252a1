import { readFileSync } from 'node:fs';

const folder = new URL('../../../../../data/schemas/refi-qda/', import.meta.url);
const texts = new Map<string, string>();

/** The schemas that REFI published, from the folder of data. */
export function schemaOf(name: 'Codebook' | 'Project'): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`${name}.xsd`, folder), 'utf8');
  texts.set(name, text);
  return text;
}

import { accept, refuse, type Result } from '../shared/index.js';

/** Letters of a name at least and at most. */
export const nameLength = { least: 2, most: 120 } as const;

/** A person's own name, as colleagues see it: spaces around and between are tidied. Refuses what is no name. */
export function renameOneself(name: string): Result<string, { readonly kind: 'NoName' }> {
  const tidied = name.trim().replace(/\s+/g, ' ');
  const fits = tidied.length >= nameLength.least && tidied.length <= nameLength.most;
  return fits && /\p{L}/u.test(tidied) ? accept(tidied) : refuse({ kind: 'NoName' });
}

import { accept, refuse, type Actor, type CodeId, type Result } from '../shared/index.js';
import { codebookDepth, type Codebook } from './codebook.js';
import { codeLimits, type CodeWords } from './coding.js';
import { canChangeCodebook } from './coding.policy.js';
import { isNameTaken, tidyName } from './define-code.js';

/** An entry of a framework, as a code may come of it. */
export interface SeedEntry {
  readonly place: number;
  readonly parent: number | null;
  readonly ref: string;
  readonly words: string;
}

/** Where a code came from: the framework and the refs of its entries from the top down. */
export interface CodeOrigin {
  readonly framework: string;
  readonly ref: string;
}

export interface SeedFramework {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly SeedEntry[];
}

/** The codes that came from this framework before, by the `ref` of their origin. */
export type SeededBefore = ReadonlyMap<string, CodeId>;

export interface Seeding {
  readonly place: number;
  /** The place of the chosen entry above it; null at the top. */
  readonly under: number | null;
  readonly origin: CodeOrigin;
  /** The code that is there already; null for one to be made of `words`. */
  readonly known: CodeId | null;
  readonly words: CodeWords;
}

export type SeedRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NothingChosen' }
  | { readonly kind: 'NoSuchEntry'; readonly place: number }
  | { readonly kind: 'TooDeep'; readonly limit: number };

/** The entry and all above it, the topmost first. */
function lineOf(entries: ReadonlyMap<number, SeedEntry>, place: number): SeedEntry[] {
  const entry = entries.get(place);
  if (!entry) return [];
  return entry.parent === null ? [entry] : [...lineOf(entries, entry.parent), entry];
}

export const originRef = (line: readonly SeedEntry[]): string => line.map(({ ref }) => ref).join(' / ');

/** At most `limit` characters, cut between words. */
function cutTo(limit: number, text: string): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const at = cut.lastIndexOf(' ');
  return `${at > limit / 2 ? cut.slice(0, at) : cut}…`;
}

/** A name that is free: the entry's words, if need be with its ref. */
function freeName(words: string, line: readonly SeedEntry[], isTaken: (name: string) => boolean): string {
  const ref = originRef(line);
  const plain = cutTo(codeLimits.name, tidyName(words || ref));
  if (!isTaken(plain)) return plain;
  const mark = ` (${cutTo(24, ref)})`;
  const marked = `${cutTo(codeLimits.name - mark.length, tidyName(words || ref))}${mark}`;
  for (let count = 2, name = marked; ; count += 1) {
    if (!isTaken(name)) return name;
    name = `${cutTo(codeLimits.name - mark.length - 5, tidyName(words || ref))}${mark} ${count}`;
  }
}

/**
 * The chosen entries of a framework become codes, in the document's order and hierarchy: each goes under the nearest
 * chosen entry above it. What came from the same entry before is found again and left as it is.
 */
export function seedCodes(
  actor: Actor,
  codebook: Codebook,
  { id: framework, title, entries }: SeedFramework,
  chosen: { readonly places: readonly number[]; readonly before: SeededBefore },
): Result<readonly Seeding[], SeedRefusal> {
  if (!canChangeCodebook(actor, codebook.programme)) return refuse({ kind: 'NotVisible' });
  if (chosen.places.length === 0) return refuse({ kind: 'NothingChosen' });
  const known = new Map(entries.map(entry => [entry.place, entry]));
  const wanted = new Set(chosen.places);
  const unknown = chosen.places.find(place => !known.has(place));
  if (unknown !== undefined) return refuse({ kind: 'NoSuchEntry', place: unknown });
  const names = new Set<string>();
  const seedings = [...wanted]
    .sort((one, other) => one - other)
    .map(place => {
      const line = lineOf(known, place);
      const above = line.slice(0, -1).filter(entry => wanted.has(entry.place));
      const ref = originRef(line);
      const code = chosen.before.get(ref) ?? null;
      const words = line.at(-1)?.words ?? '';
      const taken = (name: string) => isNameTaken(codebook, name, null) || names.has(name.toLowerCase());
      const name = code === null ? freeName(words, line, taken) : '';
      names.add(name.toLowerCase());
      const definition = cutTo(codeLimits.definition, words || `${title}, ${ref}`);
      return {
        depth: above.length + 1,
        seeding: {
          place,
          under: above.at(-1)?.place ?? null,
          origin: { framework, ref },
          known: code,
          words: { name, definition, include: '', exclude: '', example: '' },
        },
      };
    });
  if (seedings.some(({ depth }) => depth > codebookDepth))
    return refuse({ kind: 'TooDeep', limit: codebookDepth });
  return accept(seedings.map(({ seeding }) => seeding));
}

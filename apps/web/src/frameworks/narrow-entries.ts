import { factOf, type Entry } from './entry-words.js';

export interface Narrowed {
  readonly find: string;
  readonly kind: string;
  readonly commitment: string;
  readonly sector: string;
  readonly lead: string;
  /** "yes": with a published practice; "no": without one. */
  readonly served: string;
}

/** What an entry says, or the nearest entry above it that says it: a KPI has the sector of its action. */
export function inheritedFact(entry: Entry, name: string, byPath: ReadonlyMap<string, Entry>): string {
  const own = factOf(entry, name);
  const above = entry.parentPath ? byPath.get(entry.parentPath) : undefined;
  return own || (above ? inheritedFact(above, name, byPath) : '');
}

export const nobody = 'not named';

/** The entries that fit, in the order of the document. */
export function narrowedEntries(entries: readonly Entry[], narrowed: Narrowed): Entry[] {
  const byPath = new Map(entries.map(entry => [entry.path, entry]));
  const words = narrowed.find.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (entry: Entry, name: 'commitment' | 'sector' | 'lead'): boolean => {
    if (!narrowed[name]) return true;
    const fact = inheritedFact(entry, name, byPath);
    if (name === 'lead' && narrowed.lead === nobody)
      return fact === '' && inheritedFact(entry, 'sector', byPath) !== '';
    return (
      fact === narrowed[name] ||
      (name === 'commitment' && entry.kind === 'commitments' && entry.ref === narrowed[name])
    );
  };
  return entries.filter(entry => {
    const text =
      `${entry.path} ${entry.words} ${entry.facts.flatMap(({ texts }) => texts).join(' ')}`.toLowerCase();
    return (
      words.every(word => text.includes(word)) &&
      (!narrowed.kind || entry.kind === narrowed.kind) &&
      (!narrowed.served || (narrowed.served === 'yes') === entry.practiceCount > 0) &&
      fits(entry, 'commitment') &&
      fits(entry, 'sector') &&
      fits(entry, 'lead')
    );
  });
}

/** Where the entries of a framework stand that fit: to be sent to somebody, or opened beside. */
export const narrowedAddress = (framework: string, narrowed: Readonly<Record<string, string>>): string =>
  `/frameworks/${framework}?${new URLSearchParams(narrowed).toString()}`;

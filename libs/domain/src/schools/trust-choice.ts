/** A trust as a publisher names it: its unique identifier in the register of groups, and its name. */
export interface PublishedTrust {
  readonly uid: string;
  readonly name: string;
}

/**
 * Pairs of columns that hold a school's trust, newest first: the register's own, then the vintages that
 * `data/SOURCES.md` §3 joins on.
 */
export const trustColumns = [
  ['Trusts (code)', 'Trusts (name)'],
  ['TrustId_2026', 'TrustName_2026'],
  ['TrustUID_2024', 'TrustName_2024'],
  ['TrustUID_2022', 'TrustName_2022'],
] as const;

/** The newest vintage in which both the identifier and the name are printed; null where none is. A name alone cannot be joined on. */
export function currentTrust(cell: (column: string) => string): PublishedTrust | null {
  for (const [uidColumn, nameColumn] of trustColumns) {
    const uid = cell(uidColumn).trim();
    const name = cell(nameColumn).trim();
    if (uid && name) return { uid, name };
  }
  return null;
}

const shouts = (name: string) => name === name.toUpperCase();

/** One name for each identifier: the first seen, unless a later one is the same words in mixed case. */
export function trustNames(seen: readonly PublishedTrust[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { uid, name } of seen) {
    const kept = names.get(uid);
    const betterSet =
      kept !== undefined && shouts(kept) && !shouts(name) && kept.toLowerCase() === name.toLowerCase();
    if (kept === undefined || betterSet) names.set(uid, name);
  }
  return names;
}

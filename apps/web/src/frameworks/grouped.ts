/** What there is, by what it is asked for, in the order of the first of each. */
export function grouped<Entry>(all: readonly Entry[], by: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of all) groups.set(by(entry), [...(groups.get(by(entry)) ?? []), entry]);
  return groups;
}

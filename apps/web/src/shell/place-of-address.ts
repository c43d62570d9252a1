/** Pages whose address does not begin as their place's does. */
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/^\/groups\/[^/]+\/coding$/, '/research'],
  [/^\/programmes\/[^/]+\/(codebook|memos|passages|exchange)(\/|$)/, '/research'],
  [/^\/words$/, '/consent'],
];

/** Which of these places an address belongs to; null where it is none of theirs. */
export function placeOfAddress(pathname: string, places: readonly string[]): string | null {
  const known = elsewhere.find(([address, place]) => address.test(pathname) && places.includes(place));
  if (known) return known[1];
  const isWithin = (place: string) =>
    pathname === place || (place !== '/' && pathname.startsWith(`${place}/`));
  return places.find(isWithin) ?? null;
}

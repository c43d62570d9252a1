import type { Urn } from '../shared/index.js';

/** What the register knows of URNs: those that it holds, and plain successions of one school by one school. */
export interface Succession {
  readonly held: ReadonlySet<string>;
  readonly successorOf: ReadonlyMap<string, string>;
}

/**
 * One `Successor` link per old URN, kept only where neither side appears in a second one: merges and splits are not
 * a succession of one school by one school, and the figures of one are not the figures of the other.
 */
export function plainSuccessions(
  links: readonly (readonly [from: string, to: string])[],
): Map<string, string> {
  const count = (side: 0 | 1) => {
    const seen = new Map<string, number>();
    for (const link of links) seen.set(link[side], (seen.get(link[side]) ?? 0) + 1);
    return seen;
  };
  const outgoing = count(0);
  const incoming = count(1);
  return new Map(links.filter(([from, to]) => outgoing.get(from) === 1 && incoming.get(to) === 1));
}

const longestChain = 6;

/** The URN under which the register holds the school that was published under `urn`; null where it holds none. */
export function placeUrn(urn: Urn, { held, successorOf }: Succession): Urn | null {
  let at: string | undefined = urn;
  for (let step = 0; at !== undefined && step <= longestChain; step += 1) {
    if (held.has(at)) return at as Urn;
    at = successorOf.get(at);
  }
  return null;
}

const address = /https?:\/\/[^\s<>"“”‘’]+/giu;

/** Web addresses in a text, each once, without the mark that ends a sentence. */
export const linksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(address)].map(([found]) => found.replace(/[.,;:!?)\]]+$/u, ''))),
];

/** How a link answered when it was last asked. `could not be checked`: the server has no line to the outside, or was refused. */
export const linkOutcomes = ['answers', 'dead', 'could not be checked'] as const;
export type LinkOutcome = (typeof linkOutcomes)[number];

export interface CheckedLink {
  readonly url: string;
  readonly outcome: LinkOutcome;
  readonly because: string;
  readonly checkedAt: Date;
}

import type { Actor } from '../shared/index.js';

/** One thing that somebody may want to do, and the policy that is asked, about the sample world. */
export interface Verb {
  readonly slice: string;
  readonly words: string;
  readonly may: (actor: Actor) => boolean;
}

export const verb = (slice: string, words: string, may: (actor: Actor) => boolean): Verb => ({
  slice,
  words,
  may,
});

import type { Work } from '../../platform/unit-of-work.js';
import type { WhichWords } from './flagged-words.store.js';

/** For the slices whose authors write other words in the place of hidden ones: flags on the hidden wording are over. */
export abstract class RewordedWords {
  /** Within the author's own transaction, which puts the new words in sight. */
  abstract note(work: Work, which: WhichWords): Promise<void>;
}

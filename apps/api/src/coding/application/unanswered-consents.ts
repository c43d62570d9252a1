import type { ConsentId } from '@pathways/domain/coding';
import type { WaitingQuestion } from '@pathways/domain/practices';
import type { Work } from '../../platform/unit-of-work.js';

/** What schools were asked and have not answered, for whoever reminds those whose turn it is. */
export abstract class UnansweredConsents {
  /** Asked before this moment, about words that are still there; the oldest first, locked, so that two processes remind once. */
  abstract waiting(work: Work, before: Date): Promise<WaitingQuestion[]>;
  abstract remind(work: Work, questions: readonly ConsentId[]): Promise<void>;
}

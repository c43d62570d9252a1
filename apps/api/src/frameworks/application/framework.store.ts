import type { Framework } from '@pathways/domain/frameworks';
import type { Work } from '../../platform/unit-of-work.js';

export abstract class FrameworkStore {
  /** The document as it was imported last; null where it is new. Holds it until the work ends. */
  abstract documentOf(work: Work, id: string): Promise<unknown>;
  /** Puts the framework in the place of its former self, with all its entries. */
  abstract replace(work: Work, framework: Framework, document: unknown): Promise<void>;
}

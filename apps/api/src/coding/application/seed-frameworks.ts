import type { SeedFramework } from '@pathways/domain/coding';
import type { Work } from '../../platform/unit-of-work.js';

/** Frameworks as coding sees them: entries that codes may come of. */
export abstract class SeedFrameworks {
  abstract find(work: Work, framework: string): Promise<SeedFramework | null>;
}

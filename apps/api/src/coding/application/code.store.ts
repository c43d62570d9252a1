import type { Code, CodeWords } from '@pathways/domain/coding';
import type { CodeId, ProgrammeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export abstract class CodeStore {
  abstract find(work: Work, code: CodeId): Promise<Code | null>;
  /** The names in use, the programme's code list held until the work ends. */
  abstract holdNames(work: Work, programme: ProgrammeId): Promise<string[]>;
  abstract add(work: Work, programme: ProgrammeId, words: CodeWords): Promise<CodeId>;
}

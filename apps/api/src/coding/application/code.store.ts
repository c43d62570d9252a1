import type {
  Code,
  Codebook,
  CodeOrigin,
  CodeVersionKind,
  CodeWords,
  NextCodeVersion,
  SeededBefore,
} from '@pathways/domain/coding';
import type { CodeId, ProgrammeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface NewCode {
  readonly programme: ProgrammeId;
  readonly words: CodeWords;
  readonly parent: CodeId | null;
  readonly kind: Extract<CodeVersionKind, 'added' | 'seeded'>;
  readonly reason: string;
  readonly splitFrom?: CodeId;
  readonly origin?: CodeOrigin;
}

export abstract class CodeStore {
  abstract find(work: Work, code: CodeId): Promise<Code | null>;
  abstract programmeOf(work: Work, code: CodeId): Promise<ProgrammeId | null>;
  /** All codes of the programme, held against other changes until the work ends. */
  abstract hold(work: Work, programme: ProgrammeId): Promise<Codebook>;
  /** With its first version, by the actor of the work. */
  abstract add(work: Work, code: NewCode): Promise<CodeId>;
  /** The next version, with how many codings stand under the code at this moment. */
  abstract keepVersion(work: Work, next: NextCodeVersion, reason: string): Promise<void>;
  /** What came from a framework before. */
  abstract seededFrom(work: Work, programme: ProgrammeId, framework: string): Promise<SeededBefore>;
}

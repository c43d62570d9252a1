import type { CodeId, ProgrammeId } from '../shared/index.js';
import type { CodeWords } from './coding.js';

/** What a version of a code records. */
export interface CodeStanding {
  readonly words: CodeWords;
  /** The code that it belongs to; null at the top. */
  readonly parent: CodeId | null;
  /** Not to be applied any more: retired, merged into another, or split into parts. */
  readonly isRetired: boolean;
  readonly mergedInto: CodeId | null;
}

export interface CodebookCode extends CodeStanding {
  readonly id: CodeId;
  /** Counted from 1; every change is the next. */
  readonly version: number;
}

/** A programme's codes as they stand, each id once. */
export interface Codebook {
  readonly programme: ProgrammeId;
  readonly codes: readonly CodebookCode[];
}

export const codeVersionKinds = [
  'added',
  'seeded',
  'defined',
  'moved',
  'merged',
  'split',
  'retired',
  'restored',
] as const;
export type CodeVersionKind = (typeof codeVersionKinds)[number];

/** What a code becomes by a change. */
export interface NextCodeVersion {
  readonly code: CodeId;
  readonly kind: CodeVersionKind;
  readonly standing: CodeStanding;
}

/** The versions that a change brings about, the code's own first, and the new codes that it is split into. */
export interface CodeChanges {
  readonly versions: readonly NextCodeVersion[];
  readonly parts: readonly CodeWords[];
}

/** Levels of a codebook, the top one counted. */
export const codebookDepth = 6;
export const codeReasonLimit = 300;
export const codePartsLimit = 8;

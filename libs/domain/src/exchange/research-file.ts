import type { ContributionId } from '../shared/index.js';

/** A project of another tool, or of ours, as a research file carries it (REFI-QDA 1.5). Ids are GUIDs in small letters. */
export interface ResearchFile {
  readonly name: string;
  readonly origin: string;
  readonly coders: readonly FileCoder[];
  readonly codes: readonly FileCode[];
  readonly variables: readonly FileVariable[];
  readonly cases: readonly FileCase[];
  readonly sources: readonly FileSource[];
  readonly notes: readonly FileNote[];
  /** Notes on the whole project, by their ids. */
  readonly projectNotes: readonly string[];
}

export interface FileCoder {
  readonly id: string;
  readonly name: string;
}

export interface FileCode {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The id of the code above it; null at the top. */
  readonly parent: string | null;
  /** False for a heading that no passage may be coded with. */
  readonly isCodable: boolean;
  readonly notes: readonly string[];
}

export interface FileVariable {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface FileValue {
  readonly variable: string;
  readonly text: string;
}

/** A school, by its pseudonym. */
export interface FileCase {
  readonly id: string;
  readonly name: string;
  readonly values: readonly FileValue[];
  readonly sources: readonly string[];
}

export interface FileNote {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly coder: string | null;
}

export interface FileCoding {
  readonly id: string;
  readonly code: string;
  readonly coder: string | null;
  readonly codedAt: Date | null;
  readonly notes: readonly string[];
}

/** A stretch of a source. Positions count Unicode code points from 0; `endsAt` is exclusive. */
export interface FilePassage {
  readonly id: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly codings: readonly FileCoding[];
  readonly notes: readonly string[];
}

/** A contribution, or a text of another tool. */
export interface FileSource {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly saidAt: Date | null;
  readonly passages: readonly FilePassage[];
}

/** What could not be carried, and why: a line of the report. */
export interface Loss {
  readonly part: 'code' | 'coding' | 'source' | 'case' | 'note' | 'coder' | 'set' | 'link' | 'file';
  readonly name: string;
  readonly because: string;
}

/** A contribution as it stands, that codings of a file may be put on. */
export interface KnownSource {
  readonly contribution: ContributionId;
  readonly revision: number;
  readonly text: string;
}

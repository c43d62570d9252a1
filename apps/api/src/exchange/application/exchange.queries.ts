import type { FileCode, Here, Loss, ResearchFile } from '@pathways/domain/exchange';
import type { ExcerptId, ProgrammeId, SignedIn } from '@pathways/domain/shared';

/** A programme's coded talk as it may leave, and line by line what stays behind. */
export interface ExportedProject {
  readonly file: ResearchFile;
  readonly losses: readonly Loss[];
  /** Whose words are in it: noted before they are handed over. */
  readonly excerpts: readonly ExcerptId[];
}

export interface ExportedCodebook {
  readonly programmeName: string;
  readonly codes: readonly FileCode[];
  readonly losses: readonly Loss[];
}

/** One coding of one passage, for spreadsheets. */
export interface ExcerptLine {
  readonly excerpt: ExcerptId;
  readonly quote: string;
  readonly speaker: string;
  readonly schoolPhase: string;
  readonly prompt: string;
  readonly saidOn: string;
  readonly code: string;
  readonly codeVersion: number;
  readonly coder: string;
  readonly codedOn: string;
}

export interface ExportedExcerpts {
  readonly programmeName: string;
  /**
   * All lines, portion by portion, each read when it is asked for and all as they stood when the first was. `note` hears
   * which passages are in them and has ended before the first portion; where it fails there is none.
   */
  portions(note: (excerpts: readonly ExcerptId[]) => Promise<void>): AsyncGenerator<readonly ExcerptLine[]>;
}

/** For researchers of the programme, null to everybody else: only words that are open to research at this moment. */
export abstract class ExchangeQueries {
  abstract codebook(actor: SignedIn, programme: ProgrammeId): Promise<ExportedCodebook | null>;
  abstract project(actor: SignedIn, programme: ProgrammeId): Promise<ExportedProject | null>;
  abstract excerpts(actor: SignedIn, programme: ProgrammeId): Promise<ExportedExcerpts | null>;
  /** What a file that is read now would meet. */
  abstract here(actor: SignedIn, programme: ProgrammeId): Promise<Here | null>;
}

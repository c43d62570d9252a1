import type { FileCode, Loss, ResearchFile } from '@pathways/domain/exchange';

/** What could be read of a file, or the sentence that says why nothing could. */
export type ReadOutcome<Read> =
  { readonly ok: true; readonly value: Read } | { readonly ok: false; readonly sentence: string };

/** Research files as bytes (REFI-QDA). */
export abstract class ResearchFiles {
  abstract codebook(codes: readonly FileCode[]): string;
  abstract project(file: ResearchFile): Promise<Buffer>;
  abstract readCodebook(
    path: string,
  ): Promise<ReadOutcome<{ codes: readonly FileCode[]; losses: readonly Loss[] }>>;
  abstract readProject(path: string): Promise<ReadOutcome<{ file: ResearchFile; losses: readonly Loss[] }>>;
}

import type { Answer, Find, ResolutionId } from '@pathways/domain/analysis';
import type { CodeId, ExcerptId } from '@pathways/domain/shared';

export interface ResolutionRow {
  id: ResolutionId;
  code_id: CodeId;
  excerpt_id: ExcerptId;
  answer: Answer;
  because: string;
  resolved_by: string;
  resolved_at: Date;
}

/** $1 the sample set. A code that was merged since answers under its successor. */
export const standingResolutions = `
  select r.id, w.counted_code_id as code_id, r.excerpt_id, r.answer, r.because, p.name as resolved_by, r.resolved_at
  from coding_resolution r join counted_code w on w.code_id = r.code_id join person p on p.id = r.resolved_by
  where r.sample_id = $1 and r.replaced_at is null order by r.resolved_at, r.id`;

/** The resolution of a find: of its code, on any of its excerpts. */
export const resolutionOf = (find: Find, resolutions: readonly ResolutionRow[]): ResolutionRow | null =>
  resolutions.find(
    ({ code_id: code, excerpt_id: excerpt }) => code === find.code && find.excerpts.includes(excerpt),
  ) ?? null;

export const answersTo =
  (finds: readonly Find[], resolutions: readonly ResolutionRow[]) =>
  (code: CodeId): readonly Answer[] =>
    finds.filter(find => find.code === code).flatMap(find => resolutionOf(find, resolutions)?.answer ?? []);

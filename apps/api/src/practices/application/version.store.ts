import type { Draft, DraftEdit, Manuscript, StandingExcerpt, VersionId } from '@pathways/domain/practices';
import type { ExcerptId, PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import type { HeldPractice } from './practice.store.js';

export abstract class VersionStore {
  /** The version as it would be published now. The consents that it rests on are held, so that none is withdrawn meanwhile. */
  abstract manuscript(work: Work, held: HeldPractice): Promise<Manuscript>;
  /** What it says. */
  abstract draft(work: Work, version: VersionId): Promise<Draft>;
  abstract excerpts(work: Work, ids: readonly ExcerptId[]): Promise<StandingExcerpt[]>;
  /** Some of its fields; whoever wrote them is remembered. */
  abstract saveFields(work: Work, version: VersionId, edit: DraftEdit, by: PersonId): Promise<void>;
  /** A copy of the newest version under the next number. */
  abstract addNext(work: Work, held: HeldPractice, by: PersonId): Promise<VersionId>;
  abstract publish(work: Work, version: VersionId, by: PersonId): Promise<void>;
}

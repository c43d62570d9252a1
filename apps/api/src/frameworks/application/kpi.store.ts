import type { EntryAddress, Kpi, KpiTarget, KpiValue } from '@pathways/domain/frameworks';
import type { PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export abstract class KpiStore {
  /** Its row is held until the work ends, so that two writers follow each other. Null where there is no such entry. */
  abstract find(work: Work, at: EntryAddress): Promise<Kpi | null>;
  /** The newest version for the term and part. */
  abstract standing(work: Work, kpi: Kpi, at: { term: string; part: string }): Promise<KpiValue | null>;
  abstract target(work: Work, kpi: Kpi): Promise<KpiTarget | null>;
  /** Answers the id of the row. */
  abstract add(work: Work, kpi: Kpi, value: KpiValue, by: PersonId): Promise<string>;
  abstract addTarget(work: Work, kpi: Kpi, target: KpiTarget, by: PersonId): Promise<string>;
}

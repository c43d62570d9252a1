import type { AcademicYearDays, ClosedDays, KnownAuthority } from '@pathways/domain/letters';
import type { Page } from '../../platform/page.js';
import type { Work } from '../../platform/unit-of-work.js';

export interface KeptClosedDays {
  readonly id: string;
  readonly authorityName: string | null;
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

export abstract class ClosedDayQueries {
  /** From today on, the nearest first: when schools are closed is no secret. */
  abstract coming(first: number, after: string | null): Promise<Page<KeptClosedDays>>;
}

export abstract class ClosedDayStore {
  abstract authorities(work: Work): Promise<KnownAuthority[]>;
  /** Forgets what stood for these years of these authorities, and keeps what stands now. */
  abstract replace(
    work: Work,
    years: readonly (AcademicYearDays & Pick<ClosedDays, 'authority'>)[],
    closed: readonly ClosedDays[],
  ): Promise<void>;
}

import type { PlannedCycle, ReopenedCycle } from '@pathways/domain/cycles';
import type { CycleId, PersonId, ProgrammeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface NamedCycle {
  readonly id: CycleId;
  readonly name: string;
}

export abstract class CycleStore {
  /** The programme's row is held until the work ends, so that cycles are planned one by one. */
  abstract find(work: Work, id: CycleId): Promise<PlannedCycle | null>;
  /** These of the programme's cycles, with the newest version of each sheet; the programme's row is held. */
  abstract toCopy(
    work: Work,
    programme: ProgrammeId,
    ids: readonly CycleId[],
  ): Promise<PlannedCycle[] | null>;
  abstract names(work: Work, programme: ProgrammeId): Promise<NamedCycle[]>;
  abstract add(work: Work, cycle: PlannedCycle, copiedFrom: CycleId): Promise<void>;
  abstract keep(work: Work, cycle: PlannedCycle): Promise<void>;
  /** Its last day, the planned one and its outcome, and who ended it. */
  abstract end(work: Work, cycle: PlannedCycle, by: PersonId): Promise<void>;
  /** It runs to its last day; how it had ended goes into its history, with who reopened it and why. */
  abstract reopen(work: Work, reopened: ReopenedCycle, by: PersonId): Promise<void>;
}

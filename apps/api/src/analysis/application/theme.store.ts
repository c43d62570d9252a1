import type { GroupSchools, ThemeId } from '@pathways/domain/analysis';
import type { CodeId, CycleId, GroupId, PersonId, ProgrammeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** A code within a cycle, and the groups that use it there. */
export interface ThemeCandidate {
  readonly code: CodeId;
  readonly cycle: CycleId;
  readonly groups: readonly GroupSchools[];
}

export interface HeldTheme {
  readonly id: ThemeId;
  readonly programme: ProgrammeId;
  readonly groups: readonly GroupSchools[];
  /** It was suggested already that its groups meet. */
  readonly isIntroduced: boolean;
}

export interface NewIntroduction {
  readonly theme: ThemeId;
  readonly note: string;
  readonly by: PersonId;
  readonly groups: readonly GroupId[];
}

export abstract class ThemeStore {
  /** Codes of a programme, or the one, that three groups or more use within a cycle and that no theme stands for yet. */
  abstract candidates(
    work: Work,
    programme: ProgrammeId,
    code: CodeId | null,
  ): Promise<readonly ThemeCandidate[]>;
  /** Null when it is there already: whoever looks again finds nothing new. */
  abstract add(
    work: Work,
    programme: ProgrammeId,
    of: { code: CodeId; cycle: CycleId },
  ): Promise<ThemeId | null>;
  abstract hold(work: Work, theme: ThemeId): Promise<HeldTheme | null>;
  abstract introduce(work: Work, introduction: NewIntroduction): Promise<void>;
  abstract programmeOfGroup(work: Work, group: GroupId): Promise<ProgrammeId | null>;
}

import type { GroupSchools, ThemeId } from '@pathways/domain/analysis';
import type { CodeId, GroupId, PersonId, ProgrammeId } from '@pathways/domain/shared';
import type { CodeInCycle, SpreadCode } from '../../coding/application/counted-talk.queries.js';
import type { Work } from '../../platform/unit-of-work.js';

/** A code within a cycle, and the groups that use it there with their schools. */
export interface ThemeCandidate extends CodeInCycle {
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
  /** What the code counts as: itself, or what it was merged into. */
  abstract countedAs(work: Work, code: CodeId): Promise<CodeId>;
  /** Those that no theme stands for yet. */
  abstract candidates(work: Work, spread: readonly SpreadCode[]): Promise<readonly ThemeCandidate[]>;
  /** Null when it is there already: whoever looks again finds nothing new. */
  abstract add(work: Work, programme: ProgrammeId, of: CodeInCycle): Promise<ThemeId | null>;
  abstract hold(work: Work, theme: ThemeId): Promise<HeldTheme | null>;
  abstract introduce(work: Work, introduction: NewIntroduction): Promise<void>;
  abstract programmeOfGroup(work: Work, group: GroupId): Promise<ProgrammeId | null>;
}

import type { CodedTalk, CodePair, MeetingCodes, SchoolTalk } from '@pathways/domain/analysis';
import type {
  CodeId,
  ContributionId,
  CycleId,
  GroupId,
  PersonId,
  ProgrammeId,
} from '@pathways/domain/shared';

/** Codings that are alike in all of this. */
export interface CodingCount {
  readonly code: CodeId;
  /** The version of the code under which they were made, and the one that their coder read last. */
  readonly madeUnder: number;
  readonly readUnder: number;
  readonly countedAs: CodeId;
  readonly codedBy: PersonId;
  readonly group: GroupId;
  readonly codings: number;
}

/** Which contributions are looked for: with one code, or with two that meet, in rooms, where a school said something at a time. */
export interface TalkSought {
  readonly codes: readonly [CodeId] | CodePair;
  readonly rooms: ReadonlySet<GroupId>;
  readonly isIn: (talk: SchoolTalk) => boolean;
}

export interface CodeInCycle {
  readonly code: CodeId;
  readonly cycle: CycleId;
}

/** A code, counted with all that was merged into it, and the groups that use it within the cycle. */
export interface SpreadCode extends CodeInCycle {
  readonly groups: readonly GroupId[];
}

/** From when to when contributions of a group that bear the code were posted. */
export interface GroupUse extends CodeInCycle {
  readonly group: GroupId;
  readonly firstSaidAt: Date;
  readonly lastSaidAt: Date;
}

/** What tables and charts count; the same for every researcher, so that no two of them get two numbers. */
export interface CountedTalk {
  /** In the order of schools, cycles and months. */
  readonly months: readonly SchoolTalk[];
  /** Whether any coding counts as the code, in tables or not. */
  isUsed(code: CodeId): boolean;
  coded(code: CodeId): readonly CodedTalk[];
  meetings(codes: CodePair): readonly MeetingCodes[];
}

/** Counts over all coded talk of a programme, true of the moment in which they are asked for. */
export abstract class CountedTalkQueries {
  abstract talk(programme: ProgrammeId): Promise<CountedTalk>;

  /** All codes by cycle; talk that no school's person said counts too, talk that somebody codes blind does not. */
  abstract spread(programme: ProgrammeId): Promise<readonly SpreadCode[]>;

  /** The groups that use these codes there, whoever used one first before the others. */
  abstract uses(programme: ProgrammeId, codes: readonly CodeInCycle[]): Promise<readonly GroupUse[]>;

  /** The latest contributions that are counted there, so many at most. */
  abstract latest(
    programme: ProgrammeId,
    sought: TalkSought,
    atMost: number,
  ): Promise<readonly ContributionId[]>;

  /** Codings as the viewer may know of them, who may be coding some of the talk blind. */
  abstract codings(programme: ProgrammeId, viewer: PersonId): Promise<readonly CodingCount[]>;
}

/** A string that knows what it names, so that a school's URN cannot be passed where a person's id is meant. */
export type Brand<Name extends string> = string & { readonly __brand: Name };

export type PersonId = Brand<'Person'>;
export type Urn = Brand<'Urn'>;
export type AuthorityCode = Brand<'AuthorityCode'>;
export type TrustId = Brand<'Trust'>;
export type ProgrammeId = Brand<'Programme'>;
export type CycleId = Brand<'Cycle'>;
export type GroupId = Brand<'Group'>;
export type RoomId = Brand<'Room'>;
export type DiscussionId = Brand<'Discussion'>;
export type SectionId = Brand<'PromptSection'>;
export type ContributionId = Brand<'Contribution'>;
export type ExcerptId = Brand<'Excerpt'>;
export type CodeId = Brand<'Code'>;
export type PracticeId = Brand<'Practice'>;
export type RunId = Brand<'FormationRun'>;
export type LockId = Brand<'FormationLock'>;

/** A group's room carries the group's own id: the room is where the group is heard. */
export const roomOf = (group: GroupId): RoomId => group as string as RoomId;

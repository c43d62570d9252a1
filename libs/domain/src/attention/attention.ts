import type {
  Brand,
  ContributionId,
  DiscussionId,
  GroupId,
  PersonId,
  ProgrammeId,
  Urn,
} from '../shared/index.js';

export type NoticeId = Brand<'Notice'>;

/** How much of a room reaches a person. */
export const roomWords = ['everything', 'when I am needed', 'nothing'] as const;
export type RoomWord = (typeof roomWords)[number];
/** For everybody who has not chosen. */
export const usualWord: RoomWord = 'when I am needed';

/** Why something reaches a person. The first four are about talk that names them; they come from rooms, as do the next three. */
export const becauses = [
  'mentioned',
  'asked',
  'assigned',
  'replied to',
  'new in the room',
  'round opened',
  'round closed',
  'consent asked',
  'consent reminder',
  'flag to settle',
  'words to settle',
  'words hidden',
  'place offered',
  'invited',
  'task to settle',
  'practice to review',
  'time to choose',
  'meeting near',
  'did you meet',
  'practice waits',
  'practice reminder',
  'words to approve',
  'words reminder',
  'charter to accept',
  'sample to code',
  'comparison open',
  'theme found',
  'introduction suggested',
  'tried practice withdrawn',
  'one person left',
  'help sought',
  'help answered',
] as const;
export type Because = (typeof becauses)[number];

/** These get through whatever the word for the room is, and are worth a mail of their own. */
export const alwaysThrough = ['mentioned', 'asked', 'assigned'] as const satisfies readonly Because[];

export const getsThrough = (because: Because): boolean =>
  (alwaysThrough as readonly Because[]).includes(because);

/** Matters that go to whoever must settle them; no word for a room keeps them away. */
export type MatterKind =
  | 'consent asked'
  | 'consent reminder'
  | 'flag to settle'
  | 'words to settle'
  | 'words hidden'
  | 'place offered'
  | 'invited'
  | 'task to settle'
  | 'practice to review'
  | 'time to choose'
  | 'meeting near'
  | 'did you meet'
  | 'practice waits'
  | 'practice reminder'
  | 'words to approve'
  | 'words reminder'
  | 'charter to accept'
  | 'sample to code'
  | 'comparison open'
  | 'theme found'
  | 'introduction suggested'
  | 'tried practice withdrawn'
  | 'one person left'
  | 'help sought'
  | 'help answered';

/** Where the thing is that a notice leads to. What is null does not narrow it. */
export interface NoticePlace {
  readonly room: GroupId | null;
  readonly discussion: DiscussionId | null;
  readonly contribution: ContributionId | null;
  /** Only those who speak for this school are still told. */
  readonly urn: Urn | null;
  /** Only coordinators of this programme are still told. */
  readonly programme: ProgrammeId | null;
}

/** One thing that needs one person. Person, because and subject together are unique: a repeat changes nothing. */
export interface Notice {
  readonly id: NoticeId;
  readonly person: PersonId;
  readonly because: Because;
  readonly subject: string;
  readonly by: PersonId | null;
  readonly place: NoticePlace;
  /** The number of the event in its room; null where it was heard in none. */
  readonly roomNumber: number | null;
  readonly madeAt: Date;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Contribution } from './contribution.type.js';
import { Discussion } from './discussion.type.js';

/** What a client does with a change: a known one carries what changed, any other asks for the room anew. */
export const RoomChangeKind = {
  CONTRIBUTION_POSTED: 'ContributionPosted',
  CONTRIBUTION_EDITED: 'ContributionEdited',
  CONTRIBUTION_DELETED: 'ContributionDeleted',
  CONTRIBUTION_MOVED: 'ContributionMoved',
  REACTION_CHANGED: 'ReactionChanged',
  RESEARCH_CONSENT_CHANGED: 'ResearchConsentChanged',
  CONTRIBUTION_FLAGGED: 'ContributionFlagged',
  CONTRIBUTION_HIDDEN: 'ContributionHidden',
  CONTRIBUTION_SHOWN: 'ContributionShown',
  FLAGS_SETTLED: 'FlagsSettled',
  HIDDEN_WORDS_OPENED: 'HiddenWordsOpened',
  WORDS_REMOVED: 'WordsRemoved',
  DISCUSSION_OPENED: 'DiscussionOpened',
  ROUND_CLOSED: 'RoundClosed',
  OUTCOME_EDITED: 'OutcomeEdited',
  RESEARCHER_ENTERED: 'ResearcherEntered',
  WRITE_FIRST_CHANGED: 'WriteFirstChanged',
  OTHER: 'other',
} as const;

export type KnownChange = (typeof RoomChangeKind)[keyof typeof RoomChangeKind];

const known = new Set<string>(Object.values(RoomChangeKind));

export const changeKindOf = (kind: string): KnownChange =>
  known.has(kind) ? (kind as KnownChange) : 'other';

registerEnumType(RoomChangeKind, {
  name: 'RoomChangeKind',
  description: 'What happened in a room.',
  valuesMap: {
    CONTRIBUTION_POSTED: { description: 'Somebody contributed.' },
    CONTRIBUTION_EDITED: { description: 'An author edited a contribution.' },
    CONTRIBUTION_DELETED: { description: 'A contribution became a stub.' },
    CONTRIBUTION_MOVED: { description: 'A contribution was moved to another section with its replies.' },
    REACTION_CHANGED: {
      description: 'A school said something of a contribution without words, or took it back.',
    },
    RESEARCH_CONSENT_CHANGED: { description: 'An author let researchers code a contribution, or no longer.' },
    CONTRIBUTION_FLAGGED: { description: 'Somebody flagged a contribution.' },
    CONTRIBUTION_HIDDEN: { description: 'A contribution’s words went out of sight.' },
    CONTRIBUTION_SHOWN: { description: 'A contribution’s words, or safer ones, are read again.' },
    FLAGS_SETTLED: { description: 'A flag was settled, or taken back, or the author was asked to reword.' },
    HIDDEN_WORDS_OPENED: { description: 'The facilitator or a coordinator opened hidden words.' },
    WORDS_REMOVED: { description: 'Hidden words were removed for ever.' },
    DISCUSSION_OPENED: { description: 'The group’s talk in a cycle began.' },
    ROUND_CLOSED: { description: 'A round closed with its outcome.' },
    OUTCOME_EDITED: { description: 'What a closed round came to was put in other words.' },
    RESEARCHER_ENTERED: { description: 'A researcher came to read.' },
    WRITE_FIRST_CHANGED: { description: 'Everybody writes first, or all is open from here on.' },
    OTHER: { description: 'Something of the room itself: read the room again.' },
  },
});

@ObjectType({ description: 'One change in a room, with what it is about as that stands now.' })
export class RoomChange {
  @Field(() => Int, { description: 'Its room number. Numbers follow one another without gaps.' })
  number: number;

  @Field(() => RoomChangeKind, { description: 'What happened.' })
  kind: KnownChange;

  @Field({ description: 'When.' })
  at: Date;

  @Field(() => Contribution, { nullable: true, description: 'The contribution that it is about.' })
  contribution: Contribution | null;

  @Field(() => Discussion, { nullable: true, description: 'The discussion that it is about.' })
  discussion: Discussion | null;
}

@ObjectType({ description: 'What you have read in a room, on whichever device, after a number of your own.' })
export class RoomReads {
  @Field(() => Int, { description: 'The number that you have reached with these. Ask after it next time.' })
  number: number;

  @Field(() => [ID], { description: 'Contributions that you have read, at most 200.' })
  ids: string[];
}

@ObjectType({ description: 'What happened in a room after a number.' })
export class RoomChanges {
  @Field(() => ID, { description: 'The group’s own id.' })
  room: string;

  @Field(() => Int, {
    description: 'The number that you have reached once these are applied. Ask after it next time.',
  })
  number: number;

  @Field({ description: 'There is more: ask again at once.' })
  more: boolean;

  @Field(() => [RoomChange], { description: 'In order, at most 200.' })
  changes: RoomChange[];

  @Field(() => [Contribution], {
    description: 'Further contributions, which these changes laid open to you or took along.',
  })
  along: Contribution[];

  @Field(() => RoomReads, { description: 'What you have read since. Empty when you asked after nothing.' })
  reads: RoomReads;
}

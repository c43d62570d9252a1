import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Contribution } from './contribution.type.js';
import { Discussion } from './discussion.type.js';

/** What a client does with a change: a known one carries what changed, any other asks for the room anew. */
export const RoomChangeKind = {
  CONTRIBUTION_POSTED: 'ContributionPosted',
  CONTRIBUTION_EDITED: 'ContributionEdited',
  CONTRIBUTION_DELETED: 'ContributionDeleted',
  RESEARCH_CONSENT_CHANGED: 'ResearchConsentChanged',
  DISCUSSION_OPENED: 'DiscussionOpened',
  ROUND_CLOSED: 'RoundClosed',
  RESEARCHER_ENTERED: 'ResearcherEntered',
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
    RESEARCH_CONSENT_CHANGED: { description: 'An author let researchers code a contribution, or no longer.' },
    DISCUSSION_OPENED: { description: 'The group’s talk in a cycle began.' },
    ROUND_CLOSED: { description: 'A round closed with its outcome.' },
    RESEARCHER_ENTERED: { description: 'A researcher came to read.' },
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
}

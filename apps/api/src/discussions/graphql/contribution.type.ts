import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TalkDocument } from '@pathways/domain/discussions';
import type { Role } from '@pathways/domain/shared';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Attachment } from '../../attachments/attachment.type.js';
import { Flag, HiddenWordsReading } from '../../safeguarding/flag.type.js';
import { ContributionMove } from './contribution-move.type.js';
import { Reaction } from './reaction.type.js';
import { RoomRole } from './room-role.js';
import { RoomSchool } from './room-school.type.js';
import { TalkDocumentScalar } from '../../platform/graphql/talk-document.scalar.js';

@ObjectType({ description: 'The point of a family’s graph that a contribution is about.' })
export class ContributionAbout {
  @Field(() => ID, { description: 'The family whose graph it is.' })
  familyId: string;

  @Field({ description: 'The measure.' })
  code: string;

  @Field({ description: 'The school, or a letter for a researcher.' })
  schoolName: string;

  @Field(() => String, { nullable: true, description: 'Its URN; null for a researcher.' })
  urn: string | null;

  @Field({
    description: 'Measure, year and figures as they were shown then; for a researcher the measure alone.',
  })
  words: string;
}

@ObjectType({ description: 'One post in a discussion. A deleted one stays as a stub without words.' })
export class Contribution {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => ID, { description: 'The discussion it stands in.' })
  discussionId: string;

  @Field(() => ID, { description: 'The section of the prompt sheet it answers.' })
  sectionId: string;

  @Field(() => ID, { nullable: true, description: 'What it replies to; null when it answers the prompt.' })
  parentId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The sending it came from: given to its author only, whose devices recognise it.',
  })
  clientId: string | null;

  @Field(() => Int, { description: 'Counts the edits, from 1. Give it back when you edit.' })
  revision: number;

  @Field(() => Int, {
    description: 'Raised by every change to it, so that of two answers the later one is known.',
  })
  changeCount: number;

  @Field(() => String, {
    nullable: true,
    description: 'How it reads as plain text, with nobody named; null on a stub. Passages are counted in it.',
  })
  body: string | null;

  @Field(() => TalkDocumentScalar, {
    nullable: true,
    description: 'What was written, in its form; null on a stub. For a researcher mentions are letters.',
  })
  document: TalkDocument | null;

  @Field(() => [Attachment], {
    description: 'The files and pictures that its document and its history name; none for a researcher.',
  })
  attachments: readonly Attachment[];

  @Field({ description: 'Who wrote it, or a letter for a researcher.' })
  authorName: string;

  @Field(() => RoomRole, {
    nullable: true,
    description: 'As what; null when they hold no such role any more.',
  })
  authorRole: Role | null;

  @Field({ description: 'You wrote it.' })
  isViewers: boolean;

  @Field({ description: 'Somebody else wrote it, and it was not on your screen yet. Do not count stubs.' })
  isUnread: boolean;

  @Field(() => [Reaction], { description: 'What schools say of it without words; none on a stub.' })
  reactions: readonly Reaction[];

  @Field(() => [ContributionMove], { description: 'Where it stood before, the first place first.' })
  moves: readonly ContributionMove[];

  @Field(() => RoomSchool, { nullable: true, description: 'The school spoken for; none for a facilitator.' })
  school: RoomSchool | null;

  @Field(() => ContributionAbout, { nullable: true, description: 'The point that it is about; mostly none.' })
  about: ContributionAbout | null;

  @Field({ description: 'The author lets researchers code it.' })
  researchConsent: boolean;

  @Field({ description: 'When it was posted.' })
  postedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last edited; null when it never was.' })
  editedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was deleted; null while its words stand.' })
  deletedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Since when it is hidden; null while its words stand.' })
  hiddenAt: Date | null;

  @Field({ description: 'Its author deleted it; otherwise the facilitator hid it.' })
  isDeletedByAuthor: boolean;

  @Field(() => [Flag], { description: 'Its flags, the oldest first; mostly none.' })
  flags: Flag[];

  @Field(() => [HiddenWordsReading], { description: 'Who opened its words while they were hidden, and why.' })
  wordReadings: HiddenWordsReading[];

  @Field({ description: 'You may flag it.' })
  viewerCanFlag: boolean;

  @Field({ description: 'You may settle flags on it.' })
  viewerCanSettleFlags: boolean;

  @Field({ description: 'You may put other words in the place of these hidden ones.' })
  viewerCanReword: boolean;

  @Field({ description: 'You may edit it.' })
  viewerCanEdit: boolean;

  @Field({ description: 'You may delete it, or hide it as the facilitator.' })
  viewerCanDelete: boolean;

  @Field({ description: 'Your school may react to it.' })
  viewerCanReact: boolean;

  @Field({ description: 'You may move it to another section.' })
  viewerCanMove: boolean;

  @Field({ description: 'You may let researchers code it, or take that back.' })
  viewerCanConsentToResearch: boolean;
}

@ObjectType({ description: 'The words of a contribution at one of its revisions.' })
export class ContributionRevision {
  @Field(() => Int, { description: 'Counts from 1.' })
  number: number;

  @Field({ description: 'How it read as plain text, with nobody named.' })
  body: string;

  @Field(() => TalkDocumentScalar, { description: 'What was written, in its form.' })
  document: TalkDocument;

  @Field({ description: 'When the author wrote it so.' })
  writtenAt: Date;
}

@ObjectType()
export class ContributionConnection extends connectionOf(Contribution, 'ContributionConnection') {}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@pathways/domain/shared';
import { connectionOf } from '../../platform/graphql/connection.js';
import { RoomRole } from './room-role.js';
import { RoomSchool } from './room-school.type.js';

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

  @Field(() => String, { nullable: true, description: 'Plain text with paragraphs; null on a stub.' })
  body: string | null;

  @Field({ description: 'Who wrote it, or a letter for a researcher.' })
  authorName: string;

  @Field(() => RoomRole, {
    nullable: true,
    description: 'As what; null when they hold no such role any more.',
  })
  authorRole: Role | null;

  @Field({ description: 'You wrote it.' })
  isViewers: boolean;

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

  @Field({ description: 'Its author deleted it; otherwise the facilitator hid it.' })
  isDeletedByAuthor: boolean;

  @Field({ description: 'You may edit it.' })
  viewerCanEdit: boolean;

  @Field({ description: 'You may delete it, or hide it as the facilitator.' })
  viewerCanDelete: boolean;

  @Field({ description: 'You may let researchers code it, or take that back.' })
  viewerCanConsentToResearch: boolean;
}

@ObjectType({ description: 'The words of a contribution at one of its revisions.' })
export class ContributionRevision {
  @Field(() => Int, { description: 'Counts from 1.' })
  number: number;

  @Field({ description: 'Plain text with paragraphs.' })
  body: string;

  @Field({ description: 'When the author wrote it so.' })
  writtenAt: Date;
}

@ObjectType()
export class ContributionConnection extends connectionOf(Contribution, 'ContributionConnection') {}

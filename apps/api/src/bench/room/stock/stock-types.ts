import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TalkDocumentScalar } from '../../../platform/graphql/talk-document.scalar.js';

@ObjectType('School')
export class SchoolType {
  @Field(() => ID)
  urn: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  laName: string;
}

@ObjectType('ReactingSchool')
export class ReactingSchoolType {
  @Field(() => SchoolType)
  school: SchoolType;

  @Field(() => [String])
  people: string[];
}

@ObjectType('Reaction')
export class ReactionType {
  @Field(() => String)
  kind: string;

  @Field(() => Int)
  schoolCount: number;

  @Field(() => Boolean)
  isViewers: boolean;

  @Field(() => [ReactingSchoolType])
  schools: ReactingSchoolType[];
}

/** A contribution with the columns as they are; author, role, school, reactions and marks are resolved field by field. */
@ObjectType('Contribution')
export class ContributionType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  discussionId: string;

  @Field(() => ID)
  sectionId: string;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field(() => ID)
  clientId: string;

  @Field(() => Int)
  revision: number;

  @Field(() => String)
  body: string;

  @Field(() => TalkDocumentScalar)
  document: unknown;

  @Field(() => Boolean)
  researchConsent: boolean;

  @Field(() => Date)
  postedAt: Date;

  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  @Field(() => Date, { nullable: true })
  deletedAt: Date | null;

  @Field(() => Date, { nullable: true })
  hiddenAt: Date | null;

  authorId: string;
  urn: string | null;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SectionStage } from '@pathways/domain/prompts';

export const sectionStage = {
  PREPARE: 'prepare',
  TALK: 'talk',
  ACT: 'act',
} as const satisfies Record<string, SectionStage>;

registerEnumType(sectionStage, {
  name: 'SectionStage',
  description: 'When a section is answered: before the meeting, at it, or after it.',
});

@ObjectType({ description: 'What came of a section, in counts over all groups. No word of anybody’s.' })
export class PromptUse {
  @Field(() => Int, { description: 'Discussions in which somebody answered.' })
  discussions: number;

  @Field(() => Int, { description: 'Contributions.' })
  contributions: number;

  @Field(() => Int, { description: 'Schools that wrote.' })
  schools: number;

  @Field(() => Int, { description: 'Characters of a contribution, on average.' })
  characters: number;

  @Field(() => Int, { description: 'Codes that researchers applied.' })
  codings: number;

  @Field(() => Int, { description: 'Published practices that rest on it.' })
  practices: number;
}

@ObjectType({ description: 'A section of a version, with what came of it.' })
export class SectionUse {
  @Field(() => Int, { description: 'The version.' })
  number: number;

  @Field({ description: 'The section’s heading.' })
  heading: string;

  @Field(() => PromptUse, {
    nullable: true,
    description: 'Null where too few schools wrote for counts to be told.',
  })
  use: PromptUse | null;
}

@ObjectType({ description: 'A sheet of a programme as one line of its library.' })
export class SheetLine {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'No cycle can choose it any more.' })
  isRetired: boolean;

  @Field(() => Int, { nullable: true, description: 'The newest version; null while none was issued.' })
  number: number | null;

  @Field({ description: 'Somebody is writing the next version.' })
  hasDraft: boolean;

  @Field(() => [String], { description: 'Cycles that are held on it.' })
  cycleNames: readonly string[];

  @Field(() => [SectionUse], { description: 'What came of it, by version and section.' })
  use: readonly SectionUse[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Actions that were agreed on it, at the end of a round or at a meeting; null where too few schools act.',
  })
  actionCount: number | null;
}

@ObjectType({ description: 'A section as the sheet writes it.' })
export class SheetSectionWords {
  @Field({ description: 'Its heading.' })
  heading: string;

  @Field({ description: 'What the schools are asked.' })
  prompt: string;

  @Field(() => sectionStage, { description: 'When it is answered.' })
  stage: SectionStage;

  @Field(() => Int, { nullable: true, description: 'Minutes at a meeting; null where the group decides.' })
  minutes: number | null;
}

@ObjectType({ description: 'An issued version. It never changes.' })
export class SheetVersion {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => Int, { description: 'Its number.' })
  number: number;

  @Field({ description: 'How it begins.' })
  introduction: string;

  @Field({ description: 'Discussions on it begin write-first.' })
  writeFirst: boolean;

  @Field({ description: 'When it was issued.' })
  issuedAt: Date;

  @Field(() => [SheetSectionWords], { description: 'In their order.' })
  sections: readonly SheetSectionWords[];
}

@ObjectType({ description: 'The next version in the making.' })
export class SheetDraft {
  @Field(() => Int, { description: 'Raised by every saving. Send it along with the next.' })
  number: number;

  @Field({ description: 'How it begins.' })
  introduction: string;

  @Field({ description: 'Discussions on it will begin write-first.' })
  writeFirst: boolean;

  @Field(() => [SheetSectionWords], { description: 'In their order.' })
  sections: readonly SheetSectionWords[];

  @Field({ description: 'Who saved it.' })
  savedBy: string;

  @Field({ description: 'When.' })
  savedAt: Date;
}

@ObjectType({ description: 'A sheet with its versions, its draft, and what came of it.' })
export class SheetPage extends SheetLine {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => [SheetVersion], { description: 'The newest first.' })
  versions: readonly SheetVersion[];

  @Field(() => SheetDraft, { nullable: true, description: 'Null where nobody is writing.' })
  draft: SheetDraft | null;
}

import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { sectionStages, type IssuePromptSheetRefusal, type SectionStage } from '@pathways/domain/prompts';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { sectionStage } from './sheet.type.js';
import { IssuePromptSheetHandler } from '../application/issue-prompt-sheet.handler.js';

const NoSections = refusalType('NoSections', 'A sheet has at least one section.');
const TooManySections = refusalType('TooManySections', 'A sheet has more sections than a meeting can take.');
const HeadingTwice = refusalType('HeadingTwice', 'Two sections have the same heading.');

const SectionMinutesFaulty = refusalType(
  'SectionMinutesFaulty',
  'A section has too few or too many minutes.',
);

@InputType()
class PromptSectionInput {
  @Field({ description: 'Its heading.' })
  heading: string;

  @Field({ description: 'What the schools are asked to talk about.' })
  prompt: string;

  @Field(() => sectionStage, {
    nullable: true,
    description: 'When it is answered; at the meeting unless said.',
  })
  stage?: SectionStage | null;

  @Field(() => Int, { nullable: true, description: 'Minutes at a meeting; null where the group decides.' })
  minutes?: number | null;
}

@InputType()
class IssuePromptSheetInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'A title that the programme has already gets its next version.' })
  title: string;

  @Field({ description: 'What stands above the sections.' })
  introduction: string;

  @Field(() => Boolean, { nullable: true, description: 'Discussions on it begin write-first.' })
  writeFirst?: boolean | null;

  @Field(() => [PromptSectionInput], { description: 'In their order.' })
  sections: PromptSectionInput[];
}

@ObjectType()
class IssuePromptSheetPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The version that was issued.' })
  versionId?: string;

  @Field(() => Int, { nullable: true, description: 'Its number.' })
  number?: number;
}

const words = (least: number, most: number) =>
  z.string().trim().min(least, 'Write something here.').max(most, `At most ${most} characters.`);
const section = z
  .object({
    heading: words(2, 120),
    prompt: words(2, 4_000),
    stage: z.enum(sectionStages).nullish(),
    minutes: z.int().nullish(),
  })
  .transform(({ stage, minutes, ...told }) => ({
    ...told,
    stage: stage ?? 'talk',
    minutes: minutes ?? null,
  }));
const input = z.object({
  programmeId: z.uuid(),
  title: words(2, 120),
  introduction: words(0, 4_000),
  writeFirst: z
    .boolean()
    .nullish()
    .transform(first => first ?? false),
  sections: z.array(section).max(50),
});

// Whoever may not issue here is told the same as where there is no such programme.
const sentences: Sentences<IssuePromptSheetRefusal> = {
  NotYours: () => notFound('programme'),
  NoSections: () => new NoSections('Write at least one section.'),
  TooManySections: ({ atMost }) => new TooManySections(`At most ${atMost} sections fit a meeting.`),
  SectionMinutesFaulty: ({ heading, atMost }) =>
    new SectionMinutesFaulty(`Give “${heading}” 1 to ${atMost} whole minutes, or leave them open.`),
  HeadingTwice: ({ heading }) => new HeadingTwice(`Two sections are headed “${heading}”. Tell them apart.`),
};

@Resolver()
export class IssuePromptSheetMutation {
  constructor(private readonly handler: IssuePromptSheetHandler) {}

  @Mutation(() => IssuePromptSheetPayload, {
    description: 'Issues a prompt sheet, or its next version; what was issued never changes.',
  })
  async issuePromptSheet(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: IssuePromptSheetInput,
  ): Promise<IssuePromptSheetPayload> {
    const { programmeId, ...sheet } = checked(input, given);
    const result = await this.handler.handle(actor, { ...sheet, programme: programmeId as ProgrammeId });
    return answer(result, ({ id, number }) => ({ versionId: id, number }), sentences);
  }
}

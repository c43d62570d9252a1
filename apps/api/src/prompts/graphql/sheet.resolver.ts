import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import {
  sectionStages,
  type PromptSheetId,
  type PromptSheetVersionId,
  type SaveSheetRefusal,
  type SectionStage,
} from '@pathways/domain/prompts';
import type { CycleId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, checkedId, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { IssueToCycleHandler, type IssueToCycleRefusal } from '../application/issue-to-cycle.handler.js';
import { SaveSheetHandler } from '../application/save-sheet.handler.js';
import { SheetQueries, type SheetLineView, type SheetPageView } from '../application/sheet.queries.js';
import { sectionStage, SheetLine, SheetPage } from './sheet.type.js';

const TitleTaken = refusalType(
  'TitleTaken',
  'Another sheet has the title, or the sheet was issued under another.',
);
const TitleFaulty = refusalType('TitleFaulty', 'A title is missing or too long.');
const SheetTooLong = refusalType('SheetTooLong', 'A sheet has too many characters.');
const TooManySections = refusalType('TooManySections', 'A sheet has more sections than a meeting can take.');
const SheetChangedMeanwhile = refusalType('SheetChangedMeanwhile', 'Somebody saved the sheet since.');
const SheetNotForCycle = refusalType('SheetNotForCycle', 'The version is retired, or another programme’s.');

@InputType()
export class SheetSectionInput {
  @Field({ description: 'Its heading.' })
  heading: string;

  @Field({ description: 'What the schools are asked.' })
  prompt: string;

  @Field(() => sectionStage, { description: 'When it is answered.' })
  stage: SectionStage;

  @Field(() => Int, { nullable: true, description: 'Minutes at a meeting; null where the group decides.' })
  minutes?: number | null;
}

@InputType()
class SaveSheetInput {
  @Field(() => ID, { description: 'The sheet; a new UUID begins one, also as a copy.' })
  sheetId: string;

  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'Its title: fixed once it was issued.' })
  title: string;

  @Field({ description: 'How it begins.' })
  introduction: string;

  @Field({ description: 'Discussions on it begin write-first.' })
  writeFirst: boolean;

  @Field(() => [SheetSectionInput], { description: 'In their order; they may be half written.' })
  sections: SheetSectionInput[];

  @Field(() => Int, { description: 'The number of the draft that you saw; 0 where there was none.' })
  seen: number;
}

@InputType()
class RetireSheetInput {
  @Field(() => ID, { description: 'The sheet.' })
  sheetId: string;

  @Field({ description: 'No cycle can choose it any more; false brings it back.' })
  isRetired: boolean;
}

@InputType()
class IssueToCycleInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId: string;

  @Field(() => ID, { description: 'The version.' })
  versionId: string;
}

@ObjectType({ description: 'The sheet as it stands after the change.' })
export class SheetPayload extends Payload {
  @Field(() => SheetPage, { nullable: true, description: 'Null when it was refused.' })
  sheet?: SheetPageView | null;
}

@ObjectType({ description: 'Which cycle is held on another version from here on.' })
export class IssueToCyclePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Null when it was refused.' })
  cycleId?: string;
}

const text = z.string().max(20_000);
export const sectionShape = z
  .object({
    heading: text,
    prompt: text,
    stage: z.enum(sectionStages),
    minutes: z.int().min(1).max(180).nullish(),
  })
  .transform(({ minutes, ...section }) => ({ ...section, minutes: minutes ?? null }));
const saveShape = z.object({
  sheetId: idOf<PromptSheetId>(),
  programmeId: idOf<ProgrammeId>(),
  title: text,
  introduction: text,
  writeFirst: z.boolean(),
  sections: z.array(sectionShape).max(50),
  seen: z.int().min(0),
});
const retireShape = z.object({ sheetId: idOf<PromptSheetId>(), isRetired: z.boolean() });
const issueShape = z.object({ cycleId: idOf<CycleId>(), versionId: idOf<PromptSheetVersionId>() });

const sentences: Sentences<SaveSheetRefusal> = {
  SheetNotFound: () => notFound('sheet'),
  TitleTaken: () =>
    new TitleTaken('Another sheet has this title, or it was issued under another. Copy it instead.'),
  TitleFaulty: ({ atMost }) => new TitleFaulty(`Give it a title, in 2 to ${atMost} characters.`),
  SheetTooLong: () => new SheetTooLong('Keep the introduction and each prompt to 4,000 characters.'),
  TooManySections: ({ atMost }) => new TooManySections(`At most ${atMost} sections fit a meeting.`),
  SheetChangedMeanwhile: () =>
    new SheetChangedMeanwhile('Somebody else saved this sheet since. Load it again.'),
};
const issueSentences: Sentences<IssueToCycleRefusal> = {
  CycleNotFound: () => notFound('cycle'),
  SheetNotForCycle: () =>
    new SheetNotForCycle('Choose an issued version of this programme that is not retired.'),
};

@Resolver()
export class SheetResolver {
  constructor(
    private readonly queries: SheetQueries,
    private readonly handler: SaveSheetHandler,
    private readonly issuing: IssueToCycleHandler,
  ) {}

  @Query(() => [SheetLine], { nullable: true, description: 'The sheets of a programme that you coordinate.' })
  promptSheets(
    @CurrentActor() actor: SignedIn,
    @Args('programme', { type: () => ID }) id: string,
  ): Promise<SheetLineView[] | null> {
    return this.queries.list(actor, checkedId<ProgrammeId>('programme', id));
  }

  @Query(() => SheetPage, { nullable: true, description: 'A sheet of a programme that you coordinate.' })
  promptSheet(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SheetPageView | null> {
    return this.queries.one(actor, checkedId<PromptSheetId>('id', id));
  }

  @Mutation(() => SheetPayload, {
    description: 'Saves the draft of a sheet’s next version, half written or whole.',
  })
  async saveSheet(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SaveSheetInput,
  ): Promise<SheetPayload> {
    const { sheetId, programmeId, ...draft } = checked(saveShape, input);
    const result = await this.handler.save(actor, { ...draft, sheet: sheetId, programme: programmeId });
    const sheet = result.ok ? await this.queries.one(actor, sheetId) : null;
    return answer(result, () => ({ sheet }), sentences);
  }

  @Mutation(() => SheetPayload, {
    description: 'Retires a sheet, or brings it back. What was held on it stays.',
  })
  async retireSheet(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: RetireSheetInput,
  ): Promise<SheetPayload> {
    const { sheetId, isRetired } = checked(retireShape, input);
    const result = await this.handler.retire(actor, sheetId, isRetired);
    const sheet = result.ok ? await this.queries.one(actor, sheetId) : null;
    return answer(result, () => ({ sheet }), { SheetNotFound: sentences.SheetNotFound });
  }

  @Mutation(() => IssueToCyclePayload, {
    description:
      'Holds a cycle on a version: discussions open on it from here on, and open ones keep theirs.',
  })
  async issueToCycle(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: IssueToCycleInput,
  ): Promise<IssueToCyclePayload> {
    const { cycleId, versionId } = checked(issueShape, input);
    const result = await this.issuing.handle(actor, cycleId, versionId);
    return answer(result, id => ({ cycleId: id }), issueSentences);
  }
}

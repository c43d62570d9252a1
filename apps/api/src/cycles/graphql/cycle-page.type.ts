import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CyclePageView } from '../application/cycle.queries.js';
import { CycleReopening } from './cycle-reopening.type.js';
import { AskedSchools, CycleClause, CycleTarget } from './cycle-setup.type.js';

@ObjectType({ description: 'A cycle with what it is for, what it is measured by and who was asked into it.' })
export class CyclePage {
  /** The read model itself, for the list of invitations. */
  @HideField()
  view: CyclePageView;

  @Field(() => ID, { description: 'The cycle.' })
  id: string;

  @Field(() => ID, { description: 'Its programme.' })
  programmeId: string;

  @Field({ description: 'Its programme’s name.' })
  programmeName: string;

  @Field({ description: 'Its programme’s place in addresses.' })
  programmeSlug: string;

  @Field({ description: 'Its programme is a sample, with invented schools.' })
  isFictional: boolean;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Its first day.' })
  startsOn: string;

  @Field({ description: 'Its last day.' })
  endsOn: string;

  @Field({ description: 'What it is for; may be empty.' })
  aims: string;

  @Field(() => String, { nullable: true, description: 'The sheet that its discussions are held on.' })
  sheetTitle: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of that sheet.' })
  sheetNumber: number | null;

  @Field(() => String, { nullable: true, description: 'The cycle that its set-up was copied from.' })
  copiedFrom: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it came to, in the coordinators’ words; null until they end it.',
  })
  outcome: string | null;

  @Field({ description: 'Its first day is here, or behind us.' })
  hasBegun: boolean;

  @Field({ description: 'Its last day is over, or it was ended.' })
  isOver: boolean;

  @Field(() => Date, { nullable: true, description: 'When coordinators ended it; null until then.' })
  endedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who ended it.' })
  endedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day that was planned; null unless it was ended.',
  })
  plannedEnd: string | null;

  @Field(() => [CycleReopening], { description: 'When it was opened again, the latest first.' })
  reopenings: CycleReopening[];

  @Field(() => Int, { description: 'Its rounds without an outcome.' })
  openRounds: number;

  @Field(() => Int, { description: 'Its rounds that were closed with an outcome.' })
  closedRounds: number;

  @Field(() => [CycleTarget], { description: 'What is wanted and what is reached.' })
  targets: CycleTarget[];

  @Field(() => [CycleClause], { description: 'What the charters of its groups begin with.' })
  charter: CycleClause[];

  @Field(() => Int, { description: 'Groups of it that last.' })
  groupCount: number;

  @Field(() => Int, { description: 'Schools in these groups.' })
  schoolCount: number;

  @Field(() => AskedSchools, {
    nullable: true,
    description: 'Who was asked; null where it is not for the viewer.',
  })
  asked: AskedSchools | null;

  @Field({ description: 'Whether the viewer may set it up and invite schools.' })
  viewerCanSetUp: boolean;
}

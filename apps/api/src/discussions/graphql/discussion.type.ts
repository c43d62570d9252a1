import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { OutcomeWording, RoundAction } from './outcome.type.js';
import type { RoomLens } from '../application/room.views.js';

@ObjectType({ description: 'A section of a prompt sheet.' })
export class PromptSection {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => Int, { description: 'Its place on the sheet, from 1.' })
  position: number;

  @Field({ description: 'What it is about.' })
  heading: string;

  @Field({ description: 'What the group is asked.' })
  prompt: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'In a write-first round: how many schools wrote what you read once you have written here. Null where nothing waits for you.',
  })
  hiddenSchoolCount: number | null;
}

@ObjectType({ description: 'A group’s talk in one cycle, held on one version of a prompt sheet.' })
export class Discussion {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field({ description: 'The cycle it belongs to.' })
  cycleName: string;

  @Field({ description: 'How the prompt sheet begins.' })
  introduction: string;

  @Field(() => [PromptSection], { description: 'The sections of the sheet, in order.' })
  sections: PromptSection[];

  @Field({ description: 'When it was opened.' })
  openedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the round closed; null while it is open.' })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the group learned: what the round ended on.' })
  outcome: string | null;

  @Field({ description: 'Somebody took what the round came to out of sight.' })
  isOutcomeHidden: boolean;

  @Field({ description: 'You may take what the round came to out of sight.' })
  viewerCanHideOutcome: boolean;

  @Field({ description: 'You may show it again, or remove it for ever.' })
  viewerCanSettleOutcome: boolean;

  @Field({ description: 'What the group will try; empty where nothing was written down.' })
  willTry: string;

  @Field(() => [RoundAction], { description: 'Who does what by when, in order.' })
  actions: readonly RoundAction[];

  @Field(() => [OutcomeWording], { description: 'Every wording of the outcome, the newest first.' })
  outcomeWordings: readonly OutcomeWording[];

  @Field({ description: 'Members read under a prompt once they have written there, until it closes.' })
  writeFirst: boolean;

  @Field(() => Int, {
    description: 'How many contributions stand in it, without stubs and what is hidden from you.',
  })
  contributionCount: number;

  @Field({ description: 'You may write in it.' })
  viewerCanContribute: boolean;

  @Field({ description: 'You may close the round.' })
  viewerCanClose: boolean;

  @Field({ description: 'You may put what the closed round came to in other words.' })
  viewerCanEditOutcome: boolean;

  @Field({ description: 'You may let everybody write first, or open what was written.' })
  viewerCanSetWriteFirst: boolean;

  @HideField()
  lens: RoomLens;
}

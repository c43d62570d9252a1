import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
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

  @Field(() => String, { nullable: true, description: 'What the round ended on.' })
  outcome: string | null;

  @Field(() => Int, { description: 'How many contributions stand in it, without stubs.' })
  contributionCount: number;

  @Field({ description: 'You may write in it.' })
  viewerCanContribute: boolean;

  @Field({ description: 'You may close the round.' })
  viewerCanClose: boolean;

  @HideField()
  lens: RoomLens;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { IdeaStage } from '@pathways/domain/actions';
import { ideaStage } from './action.enums.js';
import { ActionSchool } from './action.type.js';

@ObjectType({ description: 'A step of an idea, with what was seen or done.' })
export class IdeaStep {
  @Field(() => Int, { description: 'Steps follow one another.' })
  number: number;

  @Field(() => ideaStage, { description: 'Where the idea was from there on.' })
  stage: IdeaStage;

  @Field({ description: 'What was seen or done.' })
  words: string;

  @Field({ description: 'Who wrote it.' })
  byName: string;

  @Field({ description: 'When.' })
  writtenAt: Date;
}

@ObjectType({ description: 'An idea of a group on its way from evidence to scale.' })
export class Idea {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field({ description: 'What it is called; nothing while it is hidden.' })
  title: string;

  @Field({ description: 'Somebody took its words out of sight.' })
  isHidden: boolean;

  @Field(() => ideaStage, { description: 'Where it is.' })
  stage: IdeaStage;

  @Field(() => Int, { description: 'How many steps it has taken.' })
  number: number;

  @Field(() => [IdeaStep], { description: 'The newest first.' })
  steps: readonly IdeaStep[];

  @Field(() => Int, { description: 'Actions that are steps of it.' })
  actionCount: number;

  @Field({ description: 'You may show its hidden words again, or remove them.' })
  viewerCanSettle: boolean;
}

@ObjectType({ description: 'A partner’s question about a piece of evidence.' })
export class QuestionBack {
  @Field(() => ActionSchool, { description: 'Which school asks.' })
  by: ActionSchool;

  @Field({ description: 'What it asks; nothing while it is hidden.' })
  words: string;

  @Field({ description: 'Somebody took its words out of sight.' })
  isHidden: boolean;
}

@ObjectType({ description: 'What one school shows the others in a cycle.' })
export class CycleEvidence {
  @Field(() => ActionSchool, { description: 'Which school.' })
  school: ActionSchool;

  @Field({ description: 'Its words; none while they are hidden.' })
  words: string;

  @Field({ description: 'Somebody took its words out of sight.' })
  isHidden: boolean;

  @Field({ description: 'When they were written.' })
  writtenAt: Date;

  @Field(() => [QuestionBack], { description: 'The partners’ questions.' })
  questions: readonly QuestionBack[];

  @Field(() => [ActionSchool], { description: 'Schools of yours that have not asked back.' })
  unasked: readonly ActionSchool[];
}

@ObjectType({
  description:
    'What a cycle asks of a group: a piece of evidence of each school, a question back of each partner.',
})
export class CycleExchange {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field({ description: 'Its name.' })
  groupName: string;

  @Field(() => ID, { description: 'The cycle.' })
  cycleId: string;

  @Field({ description: 'Its name.' })
  cycleName: string;

  @Field(() => [CycleEvidence], { description: 'What was given.' })
  evidence: readonly CycleEvidence[];

  @Field(() => [ActionSchool], { description: 'Schools that have given none yet.' })
  missing: readonly ActionSchool[];

  @Field(() => [ActionSchool], { description: 'Of these, your own.' })
  ownMissing: readonly ActionSchool[];

  @Field({ description: 'You may show hidden words again, or remove them.' })
  viewerCanSettle: boolean;
}

import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Answer, NoFigure } from '@pathways/domain/analysis';

export const noFigure = {
  NOTHING_READ_TWICE: 'nothing read twice',
  NOBODY_APPLIED_IT: 'nobody applied it',
  EVERYBODY_APPLIED_IT_EVERYWHERE: 'everybody applied it everywhere',
} as const satisfies Record<string, NoFigure>;
registerEnumType(noFigure, { name: 'NoFigure', description: 'Why a code has no alpha in a sample set.' });

export const resolutionAnswer = {
  APPLIES: 'applies',
  DOES_NOT_APPLY: 'does not apply',
  DEFINITION_DOES_NOT_DECIDE: 'definition does not decide',
} as const satisfies Record<string, Answer>;
registerEnumType(resolutionAnswer, {
  name: 'ResolutionAnswer',
  description: 'What was decided where coders differ.',
});

@ObjectType({
  description: 'How far coders agree on a code, on one kind of unit. Null where the sample allows no figure.',
})
export class AgreementFigures {
  @Field(() => Float, { nullable: true, description: 'Share of equal pairs of judgements, 0 to 1.' })
  percent: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Cohen’s kappa; the mean over pairs of more than two coders.',
  })
  kappa: number | null;

  @Field(() => Float, { nullable: true, description: 'Krippendorff’s alpha, nominal.' })
  alpha: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of its 95 % bootstrap interval.' })
  alphaFrom: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of its 95 % bootstrap interval.' })
  alphaTo: number | null;
}

@ObjectType({ description: 'How a code fared in a sample set.' })
export class CodeComparison {
  @Field(() => ID, { description: 'The code, or what it was merged into.' })
  codeId: string;

  @Field({ description: 'Its name.' })
  codeName: string;

  @Field({ description: 'What it stands for.' })
  definition: string;

  @Field(() => AgreementFigures, {
    description: 'Each contribution is one unit: was the code applied anywhere in it?',
  })
  onTexts: AgreementFigures;

  @Field(() => AgreementFigures, { description: 'Each character is one unit: does the code cover it?' })
  onCharacters: AgreementFigures;

  @Field(() => noFigure, { nullable: true, description: 'Why there is no alpha; null when there is one.' })
  noFigure: NoFigure | null;

  @Field(() => Int, { description: 'Passages to which at least one coder applied it.' })
  finds: number;

  @Field(() => Int, { description: 'Those of them on which another coder, who read them, did not.' })
  disagreements: number;

  @Field({
    description:
      'A third or more of at least five finds conflict, or a resolution says the definition does not decide.',
  })
  mayNeedWork: boolean;
}

@ObjectType({ description: 'What was decided where coders differ, by whom and why.' })
export class Resolution {
  @Field(() => ID, { description: 'The resolution.' })
  id: string;

  @Field(() => resolutionAnswer, { description: 'Whether the code applies.' })
  answer: Answer;

  @Field({ description: 'The reason.' })
  because: string;

  @Field({ description: 'Who decided.' })
  resolvedBy: string;

  @Field({ description: 'When.' })
  resolvedAt: Date;
}

@ObjectType({ description: 'Words on which one coder applied a code and another, who read them, did not.' })
export class Disagreement {
  @Field(() => ID, { description: 'The disagreement, within its sample set.' })
  id: string;

  @Field(() => ID, { description: 'The code.' })
  codeId: string;

  @Field({ description: 'Its name.' })
  codeName: string;

  @Field(() => ID, { description: 'An excerpt that one of the coders marked.' })
  excerptId: string;

  @Field(() => ID, { description: 'The group whose talk it is.' })
  groupId: string;

  @Field({ description: 'A pseudonym.' })
  speaker: string;

  @Field({ description: 'The prompt that was answered.' })
  promptHeading: string;

  @Field({ description: 'What stands before.' })
  before: string;

  @Field({ description: 'The words.' })
  quote: string;

  @Field({ description: 'What stands after.' })
  after: string;

  @Field(() => [String], { description: 'Coders who applied the code.' })
  appliedBy: string[];

  @Field(() => [String], { description: 'Coders who read the words and did not.' })
  notAppliedBy: string[];

  @Field(() => Resolution, { nullable: true, description: 'What was decided; null while it is open.' })
  resolution: Resolution | null;
}

@ObjectType({
  description: 'How the coders of a sample set compare, over their codings at the moment it opened.',
})
export class Comparison {
  @Field(() => ID, { description: 'The sample set.' })
  sampleId: string;

  @Field(() => Int, { description: 'Contributions compared.' })
  texts: number;

  @Field(() => Int, { description: 'Characters in them.' })
  characters: number;

  @Field(() => Int, { description: 'Marks whose words an edit took away, and which are not compared.' })
  lost: number;

  @Field(() => Int, { description: 'Draws of the bootstrap behind each interval.' })
  draws: number;

  @Field(() => [CodeComparison], { description: 'Code by code, those that somebody applied.' })
  codes: CodeComparison[];

  @Field(() => [Disagreement], { description: 'The work list: open ones first.' })
  disagreements: Disagreement[];
}

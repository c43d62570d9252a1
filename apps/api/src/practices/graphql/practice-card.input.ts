import { Field, InputType } from '@nestjs/graphql';
import type { EffectTime, EvidenceKind, Licence, OutcomeTag } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import { effectTime, evidenceKind, licence, outcomeTag } from './card.enums.js';
import { practicePhase } from './practice.enums.js';

const text = (description: string) => Field(() => String, { nullable: true, description });

@InputType({ description: 'An entry of a framework, as the framework numbers it.' })
export class FrameworkLinkInput {
  @Field({ description: 'The framework.' })
  framework: string;

  @Field({ description: 'Its entry.' })
  ref: string;
}

@InputType({ description: 'What is done otherwise in schools of another phase.' })
export class PhaseVariantInput {
  @Field(() => practicePhase, { description: 'The phase.' })
  phase: SchoolPhase;

  @Field({ description: 'What is done otherwise.' })
  words: string;
}

@InputType({ description: 'Research on the same matter.' })
export class ResearchLinkInput {
  @Field({ description: 'Its DOI.' })
  doi: string;

  @Field({ description: 'As a reader would cite it.' })
  citation: string;

  @Field({ description: 'CSL JSON text; empty where the citation was typed by hand.' })
  csl: string;
}

@InputType({
  description: 'Parts of a card that were changed. What is left out stays as it is; drafts may have gaps.',
})
export class PracticeCardInput {
  @text('Its title.')
  title?: string;

  @text('The problem it answers.')
  problem?: string;

  @text('What the schools did.')
  whatTheyDid?: string;

  @text('What it took.')
  whatItTook?: string;

  @text('What changed.')
  whatChanged?: string;

  @text('Where it may not work.')
  whereItMayNotWork?: string;

  @text('Where it comes from.')
  context?: string;

  @text('Under which conditions it worked.')
  conditions?: string;

  @text('What did not work.')
  whatDidNotWork?: string;

  @text('What is not known.')
  limits?: string;

  @text('What it rests on.')
  evidence?: string;

  @Field(() => evidenceKind, { nullable: true, description: 'What kind of evidence that is.' })
  evidenceKind?: EvidenceKind | null;

  @Field(() => practicePhase, { nullable: true, description: 'The phase it comes from.' })
  phase?: SchoolPhase;

  @Field(() => [String], { nullable: true, description: 'What it is about.' })
  themes?: string[];

  @Field(() => [outcomeTag], { nullable: true, description: 'What it is for.' })
  outcomes?: OutcomeTag[];

  @Field(() => [FrameworkLinkInput], { nullable: true, description: 'Entries of frameworks that it serves.' })
  frameworkEntries?: FrameworkLinkInput[];

  @Field(() => [String], { nullable: true, description: 'Whom it serves.' })
  learners?: string[];

  @Field(() => effectTime, { nullable: true, description: 'How long until something is to be seen.' })
  timeToFirstEffect?: EffectTime | null;

  @Field(() => [PhaseVariantInput], {
    nullable: true,
    description: 'What is done otherwise in other phases.',
  })
  phaseVariants?: PhaseVariantInput[];

  @Field(() => [ResearchLinkInput], { nullable: true, description: 'Research on the same matter.' })
  research?: ResearchLinkInput[];

  @text('The day by which it is looked at again, written 2027-09-01.')
  reviewBy?: string | null;

  @Field(() => licence, { nullable: true, description: 'Under which others may use the words.' })
  licence?: Licence | null;

  @text('What is new in this version.')
  changeNote?: string;
}

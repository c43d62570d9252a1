import { Field, ObjectType } from '@nestjs/graphql';
import type { EffectTime, EvidenceKind, Licence, OutcomeTag } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import { effectTime, evidenceKind, licence, outcomeTag } from './card.enums.js';
import { practicePhase } from './practice.enums.js';

@ObjectType({ description: 'An entry of a framework, as the framework numbers it.' })
export class FrameworkLink {
  @Field({ description: 'The framework.' })
  framework: string;

  @Field({ description: 'Its entry.' })
  ref: string;
}

@ObjectType({ description: 'What is done otherwise in schools of another phase.' })
export class PhaseVariant {
  @Field(() => practicePhase, { description: 'The phase.' })
  phase: SchoolPhase;

  @Field({ description: 'What is done otherwise.' })
  words: string;
}

@ObjectType({ description: 'Research that a practice agrees with, extends or differs from.' })
export class ResearchLink {
  @Field({ description: 'Its DOI, without an address before it.' })
  doi: string;

  @Field({ description: 'As a reader would cite it.' })
  citation: string;

  @Field({ description: 'The record as CSL JSON text; empty where the citation was typed by hand.' })
  csl: string;
}

@ObjectType({ description: 'The two-minute card of a practice, and what stands beneath it.' })
export class PracticeCard {
  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'The problem it answers.' })
  problem: string;

  @Field({ description: 'What the schools did.' })
  whatTheyDid: string;

  @Field({ description: 'What it took.' })
  whatItTook: string;

  @Field({ description: 'What changed.' })
  whatChanged: string;

  @Field({ description: 'Where it may not work.' })
  whereItMayNotWork: string;

  @Field({ description: 'Where it comes from.' })
  context: string;

  @Field({ description: 'Under which conditions it worked.' })
  conditions: string;

  @Field({ description: 'What did not work.' })
  whatDidNotWork: string;

  @Field({ description: 'What is not known.' })
  limits: string;

  @Field({ description: 'What it rests on.' })
  evidence: string;

  @Field(() => evidenceKind, { nullable: true, description: 'What kind of evidence that is.' })
  evidenceKind: EvidenceKind | null;

  @Field(() => practicePhase, { description: 'The phase it comes from.' })
  phase: SchoolPhase;

  @Field(() => [String], { description: 'What it is about.' })
  themes: readonly string[];

  @Field(() => [outcomeTag], { description: 'What it is for.' })
  outcomes: readonly OutcomeTag[];

  @Field(() => [FrameworkLink], { description: 'Entries of frameworks that it serves.' })
  frameworkEntries: readonly FrameworkLink[];

  @Field(() => [String], { description: 'Whom it serves.' })
  learners: readonly string[];

  @Field(() => effectTime, { nullable: true, description: 'How long until something is to be seen.' })
  timeToFirstEffect: EffectTime | null;

  @Field(() => [PhaseVariant], { description: 'What is done otherwise in other phases.' })
  phaseVariants: readonly PhaseVariant[];

  @Field(() => [ResearchLink], { description: 'Research on the same matter.' })
  research: readonly ResearchLink[];

  @Field(() => String, {
    nullable: true,
    description: 'The day by which it is looked at again, written 2027-09-01.',
  })
  reviewBy: string | null;

  @Field(() => licence, { nullable: true, description: 'Under which others may use the words.' })
  licence: Licence | null;

  @Field({ description: 'What is new in this version.' })
  changeNote: string;
}

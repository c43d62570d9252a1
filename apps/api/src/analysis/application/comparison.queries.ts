import type { Answer, NoFigure, ResolutionId, SampleId } from '@pathways/domain/analysis';
import type { CodeId, ExcerptId, GroupId, SignedIn } from '@pathways/domain/shared';

/** Figures of one code on one kind of unit; null where the sample allows none. */
export interface FiguresView {
  readonly percent: number | null;
  readonly kappa: number | null;
  readonly alpha: number | null;
  readonly alphaFrom: number | null;
  readonly alphaTo: number | null;
}

export interface CodeComparisonView {
  readonly codeId: CodeId;
  readonly codeName: string;
  readonly definition: string;
  readonly onTexts: FiguresView;
  readonly onCharacters: FiguresView;
  readonly noFigure: NoFigure | null;
  readonly finds: number;
  readonly disagreements: number;
  readonly mayNeedWork: boolean;
}

export interface ResolutionView {
  readonly id: ResolutionId;
  readonly answer: Answer;
  readonly because: string;
  readonly resolvedBy: string;
  readonly resolvedAt: Date;
}

export interface DisagreementView {
  /** Stable as long as the coders' marks are: code and first excerpt. */
  readonly id: string;
  readonly codeId: CodeId;
  readonly codeName: string;
  readonly excerptId: ExcerptId;
  readonly groupId: GroupId;
  readonly speaker: string;
  readonly promptHeading: string;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly appliedBy: string[];
  readonly notAppliedBy: string[];
  readonly resolution: ResolutionView | null;
}

export interface ComparisonView {
  readonly sampleId: SampleId;
  readonly texts: number;
  readonly characters: number;
  readonly lost: number;
  readonly draws: number;
  readonly codes: CodeComparisonView[];
  readonly disagreements: DisagreementView[];
}

export abstract class ComparisonQueries {
  /** Null before it has opened, and for everybody but researchers of the programme. */
  abstract comparison(actor: SignedIn, sample: SampleId): Promise<ComparisonView | null>;
}

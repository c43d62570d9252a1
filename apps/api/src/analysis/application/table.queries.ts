import type { Attribute } from '@pathways/domain/analysis';
import type { CodeId, CycleId, ExcerptId, ProgrammeId, SignedIn } from '@pathways/domain/shared';

/** `told`: the number; `not told`: too few schools, or it would give such a number away; `no talk`: nothing could be counted. */
export type CellState = 'told' | 'not told' | 'no talk';

export interface CellView {
  readonly value: string;
  readonly state: CellState;
  readonly passages: number | null;
  readonly schools: number | null;
  readonly viewerCanOpen: boolean;
}

export interface CodeRowView {
  readonly codeId: CodeId;
  readonly codeName: string;
  readonly definition: string;
  readonly cells: CellView[];
}

export interface CycleChoiceView {
  readonly id: CycleId;
  readonly name: string;
}

/** What every table says of itself. */
export interface TableFactsView {
  readonly countedAt: Date;
  /** Schools with talk that is open to research. */
  readonly schools: number;
  /** Contributions that are coded blind at the moment, and so in no table. */
  readonly leftOut: number;
  readonly cycles: CycleChoiceView[];
}

export interface CodeTableView extends TableFactsView {
  readonly by: Attribute;
  readonly cycleId: CycleId | null;
  readonly values: string[];
  readonly rows: CodeRowView[];
}

export interface CodeTrendView extends TableFactsView {
  readonly steps: string[];
  readonly rows: CodeRowView[];
}

export interface CodePairView {
  readonly codeId: CodeId;
  readonly otherId: CodeId;
  readonly state: CellState;
  readonly contributions: number | null;
  readonly schools: number | null;
  readonly viewerCanOpen: boolean;
}

export interface CodePairsView extends TableFactsView {
  readonly cycleId: CycleId | null;
  readonly codes: { readonly id: CodeId; readonly name: string; readonly definition: string }[];
  readonly pairs: CodePairView[];
}

/** Words behind a number. No pseudonym: beside an attribute it would say more of a school than either does alone. */
export interface CellExcerptView {
  readonly id: ExcerptId;
  readonly quote: string;
  readonly phase: string;
  readonly promptHeading: string;
  readonly saidAt: Date;
  readonly codes: string[];
}

export interface CellAsked {
  readonly by: Attribute | 'month' | 'all';
  readonly value: string;
  readonly cycle: CycleId | null;
}

/** Every answer is null for whoever is no researcher of the programme. */
export abstract class TableQueries {
  abstract byAttribute(
    actor: SignedIn,
    programme: ProgrammeId,
    of: { by: Attribute; cycle: CycleId | null },
  ): Promise<CodeTableView | null>;
  abstract overTime(
    actor: SignedIn,
    programme: ProgrammeId,
    step: 'month' | 'cycle',
  ): Promise<CodeTrendView | null>;
  abstract pairs(
    actor: SignedIn,
    programme: ProgrammeId,
    cycle: CycleId | null,
  ): Promise<CodePairsView | null>;
  /** The words behind a number that is told, from rooms that the actor may code in. Null also when it is not told. */
  abstract behindCell(
    actor: SignedIn,
    programme: ProgrammeId,
    of: { code: CodeId; cell: CellAsked },
  ): Promise<CellExcerptView[] | null>;
  abstract behindPair(
    actor: SignedIn,
    programme: ProgrammeId,
    of: { codes: readonly [CodeId, CodeId]; cycle: CycleId | null },
  ): Promise<CellExcerptView[] | null>;
}

import type { CodeVersionKind, CodingId } from '@pathways/domain/coding';
import type { CodeId, GroupId, ProgrammeId, SignedIn } from '@pathways/domain/shared';

export interface NamedCode {
  readonly id: CodeId;
  readonly name: string;
}

/** What of the coding done so far a change of the code would concern. */
export interface CodeLoadView {
  /** Codings made with this code that stand. */
  readonly standing: number;
  /** Those of them that were made under the rule as it reads now. */
  readonly underThisRule: number;
  readonly coders: number;
  readonly groups: number;
  /** Codings that count under this code, whatever code they were made with. */
  readonly counted: number;
}

export interface CodebookCodeView extends CodeLoadView {
  readonly id: CodeId;
  readonly parentId: CodeId | null;
  readonly name: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
  readonly version: number;
  readonly isRetired: boolean;
  readonly isSplit: boolean;
  readonly mergedInto: NamedCode | null;
  readonly splitFrom: NamedCode | null;
  readonly originTitle: string | null;
  readonly originRef: string | null;
}

export interface CodebookView {
  readonly id: ProgrammeId;
  readonly programmeName: string;
  readonly codes: CodebookCodeView[];
}

export interface CodeVersionView {
  readonly number: number;
  readonly kind: CodeVersionKind;
  readonly name: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
  readonly parentName: string | null;
  readonly mergedIntoName: string | null;
  readonly reason: string;
  /** Codings that stood under the code when it was changed. */
  readonly load: number;
  readonly changedBy: string | null;
  readonly changedAt: Date;
  /** Codings that were made under this version and stand. */
  readonly codings: number;
}

export interface CodeUseView {
  readonly id: CodingId;
  readonly quote: string;
  readonly speaker: string;
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly codedBy: string;
  readonly codedAt: Date;
  readonly version: number;
  readonly isRuleChanged: boolean;
  readonly confirmedVersion: number | null;
  readonly viewerCanConfirm: boolean;
  readonly countsAs: NamedCode | null;
}

export interface SeedFrameworkView {
  readonly id: string;
  readonly title: string;
  readonly entries: number;
}

export interface SeedEntryView {
  readonly place: number;
  readonly parentPlace: number | null;
  readonly kind: string;
  readonly ref: string;
  readonly words: string;
  /** The code that came of it before. */
  readonly code: NamedCode | null;
}

/** For researchers of the programme; null to everybody else. */
export abstract class CodebookQueries {
  abstract codebook(actor: SignedIn, programme: ProgrammeId): Promise<CodebookView | null>;
  abstract versions(actor: SignedIn, code: CodeId): Promise<CodeVersionView[] | null>;
  /** Codings made with the code, in rooms that the actor may read: the newest first, at most `limit`. */
  abstract uses(actor: SignedIn, code: CodeId, limit: number): Promise<CodeUseView[] | null>;
  abstract frameworks(actor: SignedIn, programme: ProgrammeId): Promise<SeedFrameworkView[] | null>;
  abstract entries(
    actor: SignedIn,
    programme: ProgrammeId,
    framework: string,
  ): Promise<SeedEntryView[] | null>;
}

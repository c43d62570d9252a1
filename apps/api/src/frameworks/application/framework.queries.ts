import type {
  EntryAddress,
  EntryFacts,
  FrameworkKeeping,
  ImportLine,
  KpiProgress,
  TagKind,
} from '@pathways/domain/frameworks';
import type { Actor } from '@pathways/domain/shared';

export interface FrameworkSummaryView {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly importedAt: Date;
  readonly keeping: FrameworkKeeping;
  readonly authorityName: string | null;
  readonly programmeName: string | null;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}

export interface EntryView {
  readonly path: string;
  readonly parentPath: string | null;
  readonly kind: string;
  readonly ref: string;
  readonly words: string;
  readonly facts: EntryFacts;
  /** Published practices that serve it. */
  readonly practiceCount: number;
}

/** How a KPI stands; for those who may see values. */
export interface KpiStanding {
  readonly progress: KpiProgress;
  readonly isOverdue: boolean;
}

export interface FrameworkView extends FrameworkSummaryView {
  readonly entries: readonly EntryView[];
  /** By path; null for those who may not see values. */
  readonly standings: ReadonlyMap<string, KpiStanding> | null;
}

export interface ImportView {
  readonly id: string;
  readonly framework: string | null;
  readonly title: string | null;
  readonly importedAt: Date;
  readonly by: string | null;
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'refused';
  readonly because: string;
  readonly lines: readonly ImportLine[];
}

export interface LinkView {
  readonly id: string;
  readonly framework: string;
  readonly title: string;
  readonly path: string;
  readonly words: string;
  readonly because: string;
  readonly by: string;
  readonly at: Date;
}

/** Something that the actor may tag, or has. */
export interface TaggableView {
  readonly kind: TagKind;
  readonly id: string;
  readonly words: string;
  /** The tag that says so; null where there is none. */
  readonly tag: string | null;
}

export interface EntryPageView {
  readonly framework: FrameworkSummaryView;
  readonly entry: EntryView;
  /** False where the document no longer has it. */
  readonly isCurrent: boolean;
  /** Those above it, the topmost first. */
  readonly above: readonly EntryView[];
  readonly below: readonly EntryView[];
  readonly practices: readonly { readonly title: string; readonly slug: string }[];
  readonly prompts: number;
  /** Null: too few schools stand behind them. */
  readonly discussions: number | null;
  readonly actions: number | null;
  readonly links: readonly LinkView[];
}

export abstract class FrameworkQueries {
  abstract all(actor: Actor): Promise<readonly FrameworkSummaryView[]>;
  abstract one(actor: Actor, id: string): Promise<FrameworkView | null>;
  abstract entry(actor: Actor, at: EntryAddress): Promise<EntryPageView | null>;
  /** What the actor may tag with an entry, the tagged first. */
  abstract taggable(actor: Actor, at: EntryAddress): Promise<readonly TaggableView[]>;
  /** The newest first, at most thirty; null for whom they are not. */
  abstract imports(actor: Actor): Promise<readonly ImportView[] | null>;
}

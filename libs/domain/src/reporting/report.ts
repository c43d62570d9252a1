import type { KpiLine, ScrutinyRow } from '../frameworks/index.js';
import type { OutcomeTag } from '../practices/index.js';
import type { Figure } from './figure.js';

/** What is known of a KPI, name by name: its value, the day that it is true for, where it comes from. */
export interface ReportEntry {
  readonly name: string;
  readonly words: string;
}

/** A part of a report. The page, the PDF and the DOCX are drawn from the same parts. */
export type ReportPart =
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'paragraph'; readonly words: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'quote'; readonly words: string; readonly speaker: string }
  | { readonly kind: 'statement'; readonly title: string; readonly words: string }
  | {
      readonly kind: 'kpi';
      readonly title: string;
      readonly facts: readonly ReportEntry[];
      readonly trajectory: KpiLine | null;
    }
  | { readonly kind: 'query'; readonly title: string; readonly words: string };

/** A practice as the public library shows it at this moment: quotations under a consent in force only. */
export interface ReportedPractice {
  readonly title: string;
  /** Whole, so that it leads there from paper too. */
  readonly address: string;
  readonly context: string;
  readonly problem: string;
  readonly whatTheyDid: string;
  readonly whatChanged: string;
  readonly limits: string;
  readonly quotes: readonly { readonly words: string; readonly speaker: string }[];
  readonly outcomes: readonly OutcomeTag[];
  readonly tries: number;
}

/** The KPIs of a framework that the programme keeps. */
export interface ReportedKpis {
  readonly framework: string;
  /** As they were known on the day of the report. */
  readonly rows: readonly ScrutinyRow[];
  /** What is counted here over the programme's schools. */
  readonly counted: readonly Figure[];
}

export interface ReportFacts {
  readonly programmeName: string;
  readonly cycleName: string;
  /** The last day of the cycle, YYYY-MM-DD. */
  readonly lastDay: string;
  /** As they are read: "1 September 2026". */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly countedOn: string;
  /** The last day of which talk and actions are counted, as it is read. */
  readonly countedTo: string;
  /** The cycle that comes after; null where none is planned. */
  readonly next: { readonly name: string; readonly startsOn: string } | null;
  readonly isFictional: boolean;
  readonly aims: string;
  /** What it came to, in the coordinators' words; null until they end it. */
  readonly outcome: string | null;
  readonly figures: readonly Figure[];
  readonly practices: readonly ReportedPractice[];
  readonly kpis: readonly ReportedKpis[];
}

import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import { namesIn } from './names.js';
import type { PracticeState, TryEffort, TryProof, TryResult } from './practice.js';
import { canLogTry } from './practice.policy.js';
import { readTerm } from './term.js';

/** What a school says of its try. One that changed nothing, or made it worse, is as welcome as one that worked. */
export interface TryWords {
  readonly context: string;
  readonly changeMade: string;
  /** Something was done otherwise than described; `changeMade` says what. */
  readonly isAdapted: boolean;
  /** The first day of the term in which it began, `YYYY-MM-DD`. */
  readonly begunOn: string;
  readonly effort: TryEffort;
  readonly result: TryResult;
  readonly proof: TryProof;
  readonly wouldKeep: boolean;
}

export interface TryReport extends TryWords {
  readonly urn: Urn;
}

export type TryWordsRefusal =
  | { readonly kind: 'NamesSchool'; readonly name: string }
  | { readonly kind: 'NotATerm' }
  | { readonly kind: 'NotBegunYet' };

export type LogTryRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'PracticeWithdrawn' }
  | TryWordsRefusal;

/** The school whose report it is, and the day on which it is sent, `YYYY-MM-DD`. */
export interface ReportingSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly today: string;
}

/** Reports are public and unnamed: they may not name the school, and tell of a term that has begun. */
export function checkTryWords(
  { urn, name, today }: ReportingSchool,
  said: TryWords,
): Result<TryWords, TryWordsRefusal> {
  if (!readTerm(said.begunOn)) return refuse({ kind: 'NotATerm' });
  if (said.begunOn > today) return refuse({ kind: 'NotBegunYet' });
  const own = { schools: [{ urn, name }], people: [] };
  const [named] = namesIn(`${said.context}\n${said.changeMade}`, own, []);
  return named === undefined ? accept(said) : refuse({ kind: 'NamesSchool', name: named });
}

/** Any school's own people report, members of the programme or not. Only published practices are tried. */
export function logTry(
  actor: Actor,
  state: PracticeState | null,
  school: Omit<ReportingSchool, 'urn'>,
  report: TryReport,
): Result<TryReport, LogTryRefusal> {
  if (state === 'withdrawn') return refuse({ kind: 'PracticeWithdrawn' });
  if (state !== 'published') return refuse({ kind: 'NotVisible' });
  if (!canLogTry(actor, report.urn)) return refuse({ kind: 'NotYourSchool' });
  const checked = checkTryWords({ ...school, urn: report.urn }, report);
  return checked.ok ? accept(report) : checked;
}

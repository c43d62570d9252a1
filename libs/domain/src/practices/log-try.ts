import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import { namesIn } from './names.js';
import type { PracticeState, TryEffort, TryProof, TryResult } from './practice.js';
import { canLogTry } from './practice.policy.js';

/** What a school reports. A try that changed nothing, or made it worse, is as welcome as one that worked. */
export interface TryReport {
  readonly urn: Urn;
  readonly context: string;
  readonly changeMade: string;
  readonly effort: TryEffort;
  readonly result: TryResult;
  readonly proof: TryProof;
  readonly wouldKeep: boolean;
}

export type LogTryRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'PracticeWithdrawn' }
  | { readonly kind: 'NamesSchool'; readonly name: string };

/** Any school's own people report, members of the programme or not. Only published practices are tried. */
export function logTry(
  actor: Actor,
  state: PracticeState | null,
  schoolName: string,
  report: TryReport,
): Result<TryReport, LogTryRefusal> {
  if (state === 'withdrawn') return refuse({ kind: 'PracticeWithdrawn' });
  if (state !== 'published') return refuse({ kind: 'NotVisible' });
  if (!canLogTry(actor, report.urn)) return refuse({ kind: 'NotYourSchool' });
  const own = { schools: [{ urn: report.urn, name: schoolName }], people: [] };
  const [named] = namesIn(`${report.context}\n${report.changeMade}`, own, []);
  return named === undefined ? accept(report) : refuse({ kind: 'NamesSchool', name: named });
}

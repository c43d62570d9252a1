import { accept } from '@pathways/domain/shared';
import { schoolPhases } from '@pathways/domain/schools';
import { everyRecord, type RecordFacet, type RecordSpan } from '../application/record.queries.js';
import { fault, type OaiOutcome } from './oai-arguments.js';

const day = /^\d{4}-\d{2}-\d{2}$/;
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** 2026-11-22T08:00:00Z: the granularity that Identify states. */
export const stampOf = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;

/** A phase in the letters that a setSpec may have. */
export const phaseSpec = (phase: string): string => phase.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** `phase`, `programme`, `phase:primary`, `programme:<slug>`; null for a set that cannot be. */
function facetOf(set: string | undefined): RecordFacet | null {
  if (set === undefined || set === 'phase' || set === 'programme') return everyRecord;
  const [kind, name = ''] = set.split(':', 2);
  if (kind === 'programme' && set === `programme:${name}`) return { ...everyRecord, programme: name };
  const phase = schoolPhases.find(known => kind === 'phase' && set === `phase:${phaseSpec(known)}`);
  return phase ? { ...everyRecord, phase } : null;
}

function momentOf(text: string): Date | null {
  const moment = new Date(day.test(text) ? `${text}T00:00:00Z` : text);
  if (!day.test(text) && !second.test(text)) return null;
  if (Number.isNaN(moment.getTime())) return null;
  // 30 February is read as 2 March by some engines and is nobody's date.
  return moment.toISOString().startsWith(text.slice(0, 10)) ? moment : null;
}

const spanIn = (text: string): number => (day.test(text) ? 86_400_000 : 1_000);

/** The records that from, until and set ask for. Both ends count, as selective harvesting says (section 2.7.1). */
export function readSpan(given: Readonly<Partial<Record<string, string>>>): OaiOutcome<RecordSpan> {
  const { from: fromText, until: untilText, set } = given;
  const [from, until] = [fromText, untilText].map(text => (text === undefined ? undefined : momentOf(text)));
  if (from === null) return fault('badArgument', 'from is no date like 2026-11-22 or 2026-11-22T08:00:00Z.');
  if (until === null)
    return fault('badArgument', 'until is no date like 2026-11-22 or 2026-11-22T08:00:00Z.');
  if (fromText && untilText && fromText.length !== untilText.length) {
    return fault('badArgument', 'from and until must have the same granularity.');
  }
  if (from && until && from > until) return fault('badArgument', 'from is later than until.');
  const facet = facetOf(set);
  if (!facet) return fault('noRecordsMatch', 'There is no such set.');
  const before = until && untilText ? new Date(until.getTime() + spanIn(untilText)) : null;
  return accept({ facet, from: from ?? null, before });
}

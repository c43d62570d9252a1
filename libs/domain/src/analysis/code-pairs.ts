import type { CycleId, Urn } from '../shared/index.js';
import { mayTell, safeSums, type Askable } from '../suppression/index.js';
import type { CodePair } from './coded-text.js';
import type { CodedTalk, MeetingCodes, OpenTalk } from './talk.js';

/** How often two codes stand on words that overlap: contributions and schools; null where that is not told. */
export interface PairCell {
  readonly codes: CodePair;
  readonly contributions: number | null;
  readonly schools: number | null;
}

/** Where each of two codes stands, and where they meet. */
export interface PairCounts {
  readonly ones: readonly CodedTalk[];
  readonly others: readonly CodedTalk[];
  readonly meetings: readonly MeetingCodes[];
}

const schoolsIn = (said: readonly { urn: Urn; cycle: CycleId }[], cycle: CycleId | null): Set<Urn> =>
  new Set(said.filter(each => cycle === null || each.cycle === cycle).map(({ urn }) => urn));

/** What a pair may be asked about: all cycles together, and each. */
function askableMeetings(meetings: readonly MeetingCodes[], talks: readonly OpenTalk[]): Askable {
  const slots = [...new Map(talks.map(({ urn, cycle }) => [`${urn} ${cycle}`, { urn, cycle }])).values()];
  const cycles = [...new Set(slots.map(({ cycle }) => cycle))];
  const places = (cycle: CycleId | null) =>
    slots.flatMap((slot, at) => (cycle === null || slot.cycle === cycle ? [at] : []));
  return {
    pieces: slots.map(({ urn, cycle }) => ({
      school: urn,
      count: meetings.find(meeting => meeting.urn === urn && meeting.cycle === cycle)?.contributions ?? 0,
    })),
    sums: [
      { key: '', pieces: places(null) },
      ...cycles.map(cycle => ({ key: cycle, pieces: places(cycle) })),
    ],
    breakdowns: [{ whole: '', parts: cycles }],
  };
}

/**
 * How often two codes meet, in all cycles or in one. Told under the rule for small numbers, and only where the schools that used one of
 * the codes and never with the other are none or five and more: their number is the code's own less this one.
 */
export function pairCell(
  { ones, others, meetings }: PairCounts,
  { codes, talks, cycle }: { codes: CodePair; talks: readonly OpenTalk[]; cycle: CycleId | null },
): PairCell {
  const met = schoolsIn(meetings, cycle);
  const possible = schoolsIn(talks, cycle).size;
  const leaves = [ones, others].every(coded => {
    const without = [...schoolsIn(coded, cycle)].filter(urn => !met.has(urn));
    return mayTell({ schools: without.length, possible });
  });
  const isTold = leaves && safeSums(askableMeetings(meetings, talks)).has(cycle ?? '');
  const contributions = meetings
    .filter(meeting => cycle === null || meeting.cycle === cycle)
    .reduce((sum, meeting) => sum + meeting.contributions, 0);
  return isTold ? { codes, contributions, schools: met.size } : { codes, contributions: null, schools: null };
}

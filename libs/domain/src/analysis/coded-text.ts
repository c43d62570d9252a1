import type { CodeId } from '../shared/index.js';

/** A marked stretch of one contribution that bears a code. Positions count UTF-16 code units of the revision; `endsAt` is exclusive. */
export interface CodedStretch {
  readonly code: CodeId;
  readonly revision: number;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** What of one contribution is counted. */
export interface CodedText {
  /** Overlapping stretches with one code in one revision are one passage, however many researchers marked them. */
  readonly passages: ReadonlyMap<CodeId, number>;
  /** Pairs of codes that stand on words that overlap, each once, the lesser id first. */
  readonly meetings: readonly CodePair[];
}

export type CodePair = readonly [CodeId, CodeId];

/** Two codes in the one order in which pairs of them are kept. */
export const pairOf = (one: CodeId, other: CodeId): CodePair => (one < other ? [one, other] : [other, one]);

/** Counts the stretches of one contribution, in one walk from its first word to its last. */
export function codedText(stretches: readonly CodedStretch[]): CodedText {
  const sorted = [...stretches].sort(
    (one, other) => one.revision - other.revision || one.startsAt - other.startsAt,
  );
  const passages = new Map<CodeId, number>();
  const meetings = new Map<string, CodePair>();
  const endOf = new Map<CodeId, number>();
  let revision: number | null = null;
  for (const stretch of sorted) {
    const { code, startsAt, endsAt } = stretch;
    if (stretch.revision !== revision) endOf.clear();
    revision = stretch.revision;
    const end = endOf.get(code) ?? 0;
    if (end <= startsAt) passages.set(code, (passages.get(code) ?? 0) + 1);
    endOf.set(code, Math.max(end, endsAt));
    for (const [other, otherEnd] of endOf)
      if (other !== code && otherEnd > startsAt)
        meetings.set(pairOf(code, other).join(), pairOf(code, other));
  }
  return { passages, meetings: [...meetings.values()] };
}

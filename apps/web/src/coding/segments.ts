import type { Span } from './caret.js';

/** A stretch of text that is drawn in one way. */
export interface Segment extends Span {
  readonly text: string;
  readonly isSelected: boolean;
  /** Ids of the excerpts that it is part of. */
  readonly excerpts: readonly string[];
}

export interface MarkedSpan extends Span {
  readonly id: string;
}

/** A mark as it is drawn: under its number, on a line of its own wherever others overlap it. */
export interface DrawnMark extends MarkedSpan {
  /** Counted from 1, in the order of reading. */
  readonly number: number;
  /** 0 is the line nearest to the words. */
  readonly lane: number;
}

/** Numbers and lanes for marks that may overlap in any way. No two that share a character share a lane. */
export function drawnMarks(marks: readonly MarkedSpan[]): DrawnMark[] {
  const inOrder = [...marks].sort((one, other) => one.startsAt - other.startsAt || other.endsAt - one.endsAt);
  const ends: number[] = [];
  return inOrder.map((mark, at) => {
    const free = ends.findIndex(end => end <= mark.startsAt);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.endsAt;
    return { ...mark, number: at + 1, lane };
  });
}

const covers = (span: Span, startsAt: number, endsAt: number) =>
  span.startsAt <= startsAt && span.endsAt >= endsAt;

/** Cuts the text wherever a mark, the selection or the caret begins or ends. Joined again, the segments are the text. */
export function segmentsOf(
  text: string,
  marks: readonly MarkedSpan[],
  selection: Span | null,
  caret: number | null,
): Segment[] {
  const edges = [...marks, ...(selection ? [selection] : [])].flatMap(({ startsAt, endsAt }) => [
    startsAt,
    endsAt,
  ]);
  const cuts = [...new Set([0, text.length, ...edges, ...(caret === null ? [] : [caret])])]
    .filter(cut => cut >= 0 && cut <= text.length)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((startsAt, index) => {
    const endsAt = cuts[index + 1] ?? text.length;
    return {
      startsAt,
      endsAt,
      text: text.slice(startsAt, endsAt),
      isSelected: selection !== null && covers(selection, startsAt, endsAt),
      excerpts: marks.filter(mark => covers(mark, startsAt, endsAt)).map(mark => mark.id),
    };
  });
}

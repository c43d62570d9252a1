import type { CycleId, Urn } from '../shared/index.js';

/** Parts of a programme's schools, from the register and its measures, by which codes are counted. */
export const attributes = ['authority', 'phase', 'disadvantage'] as const;
export type Attribute = (typeof attributes)[number];

/** A school in a month of a cycle; the month is that in which a contribution was posted, "2026-11". */
export interface SchoolTalk {
  readonly urn: Urn;
  readonly cycle: CycleId;
  readonly month: string;
}

/** That a school said something in a month of a cycle which is open to research: it could be counted there. */
export interface OpenTalk extends SchoolTalk {
  readonly attributes: Readonly<Record<Attribute, string>>;
}

/** How many passages with one code stand in what a school said in a month of a cycle. */
export interface CodedTalk extends SchoolTalk {
  readonly passages: number;
}

/** In how many contributions of a school in a cycle two codes stand on words that overlap. */
export interface MeetingCodes {
  readonly urn: Urn;
  readonly cycle: CycleId;
  readonly contributions: number;
}

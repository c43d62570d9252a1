/** The two clauses that a coordinator settles at release; the others begin as the cycle's charter has them. */
export interface FirstClauses {
  /** Researchers of the programme may read the room; members see who read and what was coded. */
  readonly researchAccess: boolean;
  /** Mails about the room may carry what was written in it; otherwise they only say that something was. */
  readonly textInEmail: boolean;
}

/** How far words may leave the room, each school's consent to the exact passage being asked all the same. */
export type Quoting = 'nobody' | 'unnamed' | 'named';

/** A group's agreement. Every clause is a setting that the product obeys, never only words. */
export interface CharterClauses extends FirstClauses {
  /** Months after the last day of the cycle until researchers may read; null: as long as anybody may. */
  readonly researchMonths: number | null;
  readonly quoting: Quoting;
  /** Somebody from outside the member schools may be invited into the room. */
  readonly guests: boolean;
  /** Months after the end of the group until its room shuts for everybody; null: it stays open. */
  readonly readableMonths: number | null;
}

export type CharterClause = keyof CharterClauses;

/** What a group begins with where its cycle says nothing else. */
export const usualClauses: CharterClauses = {
  researchAccess: true,
  textInEmail: false,
  researchMonths: null,
  quoting: 'named',
  guests: true,
  readableMonths: null,
};

export interface ClauseWords {
  readonly clause: keyof FirstClauses;
  readonly title: string;
  readonly whenOn: string;
  readonly whenOff: string;
}

/** The first clauses in the words in which a coordinator chooses them. */
export const charterWords: readonly ClauseWords[] = [
  {
    clause: 'researchAccess',
    title: 'Researchers in the room',
    whenOn:
      'Researchers of the programme may read this room. You always see who read it and which passages they marked. Nothing leaves the room without each school’s consent to that exact passage.',
    whenOff: 'No researcher can open this room.',
  },
  {
    clause: 'textInEmail',
    title: 'What mails may show',
    whenOn: 'Mails about this room may carry what was written in it.',
    whenOff: 'Mails about this room only say that something was written; the words stay in the room.',
  },
];

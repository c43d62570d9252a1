/** A group's agreement. Every clause is a setting that the product obeys, never only words. */
export interface CharterClauses {
  /** Researchers of the programme may read the room; members see who read and what was coded. */
  readonly researchAccess: boolean;
  /** Mails about the room may carry what was written in it; otherwise they only say that something was. */
  readonly textInEmail: boolean;
}

export type CharterClause = keyof CharterClauses;

export interface ClauseWords {
  readonly clause: CharterClause;
  readonly title: string;
  readonly whenOn: string;
  readonly whenOff: string;
}

/** Each clause in the words in which a group agrees to it. */
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

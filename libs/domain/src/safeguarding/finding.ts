/** What a passage may give away about a child or their family. */
export type FindingKind =
  'initials' | 'named pupil' | 'name and need' | 'small group' | 'date of birth' | 'pupil number' | 'contact';

/** Words in a text by which somebody might know a child. `start` and `end` are UTF-16 offsets, end exclusive. */
export interface Finding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  /** The text between the offsets, exactly as written. */
  readonly words: string;
  /** What to write instead, in plain words. */
  readonly suggestion: string;
}

/** What was found by a rule, before it is cut out of the text and given its suggestion. */
export type Span = Pick<Finding, 'kind' | 'start' | 'end'>;

/**
 * A number that rests on fewer schools than this is not told. The kind of rule is the minimum frequency rule (A. Hundepool et al.,
 * "Statistical Disclosure Control", Wiley, 2012, chapter 5); the line itself is ours: bodies of official statistics draw it between 3 and 10.
 */
export const smallNumberLine = 5;

/** Of a number: the schools that it rests on, and the schools that it could have rested on. */
export interface Footing {
  readonly schools: number;
  /** With so few schools to choose from, even "none" would be told of somebody. */
  readonly possible: number;
}

/**
 * The one rule for small numbers, for every table, chart, card, export and alert: told are numbers of five schools or more, and "none"
 * where five schools or more might have been counted.
 */
export const mayTell = ({ schools, possible }: Footing): boolean =>
  schools >= smallNumberLine || (schools === 0 && possible >= smallNumberLine);

/** The rule as readers are told it. */
export const smallNumberRule = `A number that comes from talk or actions is told where at least ${smallNumberLine} schools stand behind it, and where no smaller one could be worked out from it and others. It moves on week by week, once as many schools stand behind the change.`;

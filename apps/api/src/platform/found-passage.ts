/** A stretch of text around what was found. */
export interface PassagePart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Signs that no text may hold: they mark what was found on its way out of the database. */
const [opens, closes] = ['\u0002', '\u0003'];

/** The words of a column around what a query, an expression of the statement, finds in it. */
export const passageOf = (column: string, query: string): string =>
  `ts_headline('talk', translate(${column}, '${opens}${closes}', ''), ${query},
      'StartSel=${opens},StopSel=${closes},MaxFragments=2,MaxWords=28,MinWords=12,FragmentDelimiter=" … "')`;

/** Text between the signs was found; the rest stands around it. */
export function partsOf(passage: string): PassagePart[] {
  return passage.split(opens).flatMap((piece, place) => {
    const [match, rest] = place === 0 ? [undefined, piece] : piece.split(closes);
    return [
      ...(match ? [{ text: match, isMatch: true }] : []),
      ...(rest ? [{ text: rest, isMatch: false }] : []),
    ];
  });
}

/** After nothing: before the newest. */
export const searchEnd = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

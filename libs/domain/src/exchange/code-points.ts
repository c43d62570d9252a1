/**
 * Other tools count characters as Unicode code points, we count UTF-16 code units. Positions beyond the text are held
 * at its end; one that would fall inside a pair of surrogates counts the whole character.
 */
export const toCodePoints = (text: string, units: number): number => [...text.slice(0, units)].length;

/** The other way round. */
export function toCodeUnits(text: string, points: number): number {
  let [units, left] = [0, points];
  for (const character of text) {
    if (left <= 0) break;
    units += character.length;
    left -= 1;
  }
  return units;
}

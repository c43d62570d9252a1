import type { Urn } from '../shared/index.js';

/** A, B … Z, AA, AB …, as spreadsheets count their columns. `position` starts at 0. */
function letters(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : letters(Math.floor(position / 26) - 1) + last;
}

/**
 * What researchers and the public read in place of a school's name: "School K, primary". `schools` are all schools
 * that ever were in the programme, in an order that later joiners do not disturb, so that a pseudonym never changes.
 */
export function pseudonymOf(schools: readonly Urn[], urn: Urn, phase: string): string {
  const position = schools.indexOf(urn);
  return position < 0 ? `A ${phase} school` : `School ${letters(position)}, ${phase}`;
}

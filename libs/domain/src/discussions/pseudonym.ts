/** Researchers read the words under letters: A … Z, then AA, AB … `index` counts from 0. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

export const pseudonymOfPerson = (index: number): string => `Person ${letterOf(index)}`;
export const pseudonymOfSchool = (index: number): string => `School ${letterOf(index)}`;

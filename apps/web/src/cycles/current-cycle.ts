import { todayInLondon } from '../schools/day-words.js';

interface Dated {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Of cycles, the newest first: the one that runs today, else the newest that has begun, else the first to come. */
export function currentOf<Cycle extends Dated>(
  cycles: readonly Cycle[],
  today = todayInLondon(),
): Cycle | undefined {
  return (
    cycles.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ??
    cycles.find(({ startsOn }) => startsOn <= today) ??
    cycles.at(-1)
  );
}

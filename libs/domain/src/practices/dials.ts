import { changeFrom, type ChangeDial } from './change-dial.js';
import { confidenceFrom, type Confidence, type ConfidenceFacts } from './confidence.js';
import { effortFrom, type EffortDial } from './effort.js';

/** Everything that is counted from the tries of one practice. */
export interface Dials {
  readonly confidence: Confidence;
  readonly effort: EffortDial;
  readonly change: ChangeDial;
}

/** All dials from the records; nothing else moves them but the day on which they are read. */
export const dialsFrom = (facts: ConfidenceFacts, asOf: Date): Dials => ({
  confidence: confidenceFrom(facts, asOf),
  effort: effortFrom(facts.tries, asOf),
  change: changeFrom(facts.tries, asOf),
});

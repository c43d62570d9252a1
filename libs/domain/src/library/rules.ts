import { bearingRule, changeRule, confidenceRule, effortRule } from '../practices/index.js';

/** What the library counts by a rule that anybody may read and apply. */
export const dialRules = ['confidence', 'effort', 'change', 'bearing', 'alike'] as const;
export type DialRule = (typeof dialRules)[number];

const alikeRule = [
  'Choose your school. The practices are then sorted by how far your school stands from where they come from, the nearest first.',
  'What a practice tells of where it comes from is its phase, a band of size and a band of disadvantage, wide enough that at least five schools of the register fit.',
  'The library takes all schools of the register that fit, makes their middle for each measure, and measures your school’s distance to that middle with the formula that forms trios: the root of the weighted sum of squared differences in standard deviations.',
  'A figure that is not held counts as its expected squared difference, so that missing figures make no two schools alike. Practices of another phase come last.',
  'Only published descriptions and the public register go into it. The schools that a practice comes from do not, so no choice of school can find them out; and anybody with the register can make the same order again.',
] as const;

/** The rules as they are printed, word for word. */
export const rulesInWords: Readonly<Record<DialRule, readonly string[]>> = {
  confidence: confidenceRule,
  effort: effortRule,
  change: changeRule,
  bearing: bearingRule,
  alike: alikeRule,
};

import { authorities, participation, phases, practices, targets } from './plans-of-parts.js';
import type { FigurePlan } from './figure-plan.js';
import { actions, groups, meetings, months, path } from './plans-of-work.js';

/** In the order in which the overview and the report show them. */
export const figurePlans: readonly FigurePlan[] = [
  targets,
  phases,
  authorities,
  participation,
  months,
  groups,
  meetings,
  actions,
  path,
  practices,
];

/** What a figure's query is asked with. */
export const valuesOf = ({ statement }: FigurePlan, cycle: string, before: string): string[] =>
  statement.includes('$2') ? [cycle, before] : [cycle];

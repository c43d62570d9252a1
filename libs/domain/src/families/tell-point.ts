import type { FamilyGraph, FamilyPoint } from './family-graph.js';
import { isKnown, type ShownState } from './shown-figure.js';

/** What the words of a figure need to know of its measure. */
export type Counted = Pick<FamilyGraph, 'unit' | 'decimals'>;

const behind = (unit: Counted['unit']): string => (unit === '%' ? '%' : unit === 'points' ? ' points' : '');

/** "46.2 points", "64%". */
export const tellValue = (value: number, { unit, decimals }: Counted): string =>
  `${value.toFixed(decimals)}${behind(unit)}`;

/** "up 2.1 points", "down 3 percentage points", "unchanged". */
export function tellChange(change: number, { unit, decimals }: Counted): string {
  if (change === 0) return 'unchanged';
  const steps = unit === '%' ? ' percentage points' : behind(unit);
  return `${change > 0 ? 'up' : 'down'} ${Math.abs(change).toFixed(decimals)}${steps}`;
}

const whyNone = {
  value: '',
  suppressed: 'suppressed by the publisher',
  'not held': 'not published',
  withheld: 'not shown, since a suppressed figure could be worked out from it',
} as const satisfies Record<ShownState, string>;

/** Why there is no number, in words. */
export const tellState = (state: ShownState): string => whyNone[state];

/** A point in one sentence: school, level with its year, improvement with the year that it is counted from. */
export function tellPoint(graph: Counted & Pick<FamilyGraph, 'name' | 'years'>, point: FamilyPoint): string {
  const { level, since, change } = point;
  if (level === null) return `${point.name}: no figure of ${graph.name} is published.`;
  const stands = isKnown(level) ? tellValue(level.value, graph) : `${tellState(level.state)}`;
  const moved =
    since === null
      ? ''
      : change === null
        ? `; no improvement, since ${since.academicYear} is ${tellState(since.state) || 'the only one'}`
        : `, ${tellChange(change, graph)} since ${since.academicYear}`;
  const told = isKnown(level) ? moved : '';
  return `${point.name}: ${graph.name}, ${level.academicYear}: ${stands}${told}.`;
}

/** How improvement is counted here, and what is missing for three years. */
export function tellYears({ years, note }: Pick<FamilyGraph, 'years' | 'note'>): string {
  const { level, since, counted, missing } = years;
  if (level === null)
    return ['No school of this family has a published figure.', note].filter(Boolean).join(' ');
  const how =
    since === null
      ? `Only ${level} is published, so there is a level and no improvement.`
      : `Improvement is the figure of ${level} less the figure of ${since}: ${counted === 3 ? 'three school years' : 'two school years, one step'}.`;
  const gaps =
    missing.length === 0 || since === null
      ? ''
      : `Of the three years that improvement should cover, ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing.`;
  return [how, counted === 3 && since !== null ? '' : gaps, note].filter(Boolean).join(' ');
}

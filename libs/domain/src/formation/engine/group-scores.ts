import type { FormationInstance } from './instance.js';
import { pairSum } from './partition.js';
import { Space } from './space.js';

/** What a group comes to, in weighted standard deviations. */
export interface GroupScore {
  /** Over all pairs: likeness and wishes; what is minimised. */
  readonly cost: number;
  readonly likeness: number;
  readonly wishes: number;
  /** Cost per pair, so that trios and quartets compare. */
  readonly mean: number;
}

/** Scores groups of any size, given as ids; ids that are not in the instance are passed over. */
export class GroupScores {
  private readonly space: Space;
  private readonly rows: ReadonlyMap<string, number>;

  constructor(instance: FormationInstance) {
    this.space = new Space(instance.schools, instance.distance);
    this.rows = new Map(instance.schools.map((school, i) => [school.id, i]));
  }

  scoreOf(group: readonly string[]): GroupScore {
    const rows = group.flatMap(id => this.rows.get(id) ?? []);
    const cost = pairSum(rows, (i, j) => this.space.distance(i, j));
    const likeness = pairSum(rows, (i, j) => this.space.likeness(i, j));
    const pairs = Math.max(1, (rows.length * (rows.length - 1)) / 2);
    return { cost, likeness, wishes: cost - likeness, mean: cost / pairs };
  }
}

/** A whole grouping in numbers; those after `cost` are of the mean cost per pair within each group. */
export interface GroupingFigures {
  readonly cost: number;
  readonly likeness: number;
  readonly wishes: number;
  readonly mean: number;
  readonly median: number;
  readonly worst: number;
  readonly p95: number;
  /** One standard deviation over the groups. */
  readonly spread: number;
}

export function figuresOf(scores: GroupScores, groups: readonly (readonly string[])[]): GroupingFigures {
  const each = groups.map(group => scores.scoreOf(group));
  const means = each.map(score => score.mean).sort((a, b) => a - b);
  const sum = (of: (score: GroupScore) => number): number =>
    each.reduce((total, score) => total + of(score), 0);
  const mean = means.reduce((total, value) => total + value, 0) / Math.max(1, means.length);
  const variance = means.reduce((total, value) => total + (value - mean) ** 2, 0) / Math.max(1, means.length);
  const at = (share: number): number => means[Math.max(0, Math.ceil(share * means.length) - 1)] ?? 0;
  return {
    cost: sum(score => score.cost),
    likeness: sum(score => score.likeness),
    wishes: sum(score => score.wishes),
    mean,
    median: at(0.5),
    worst: at(1),
    p95: at(0.95),
    spread: Math.sqrt(variance),
  };
}

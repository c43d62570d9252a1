import type { CodeId, ContributionId, ExcerptId } from '../shared/index.js';

/** A stretch that a coder marked with a code, placed in the contribution's text as it reads now. `coder` is a place in the set's list. */
export interface MarkedStretch {
  readonly code: CodeId;
  readonly coder: number;
  readonly excerpt: ExcerptId;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** A contribution of the set: who read it, by their places, and what they marked in it. */
export interface ComparedText {
  readonly contribution: ContributionId;
  readonly length: number;
  readonly readBy: readonly boolean[];
  readonly stretches: readonly MarkedStretch[];
}

/** Words on which at least one coder applied a code: stretches that overlap are one find. */
export interface Find {
  readonly contribution: ContributionId;
  readonly code: CodeId;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly excerpts: readonly ExcerptId[];
  /** Places of those who applied the code, and of those who read the text and did not. */
  readonly applied: readonly number[];
  readonly notApplied: readonly number[];
}

const byPlace = (one: MarkedStretch, other: MarkedStretch): number =>
  one.code.localeCompare(other.code) || one.startsAt - other.startsAt || one.endsAt - other.endsAt;

function findOf(text: ComparedText, stretches: readonly [MarkedStretch, ...MarkedStretch[]]): Find {
  const applied = [...new Set(stretches.map(({ coder }) => coder))].sort();
  return {
    contribution: text.contribution,
    code: stretches[0].code,
    startsAt: stretches[0].startsAt,
    endsAt: Math.max(...stretches.map(({ endsAt }) => endsAt)),
    excerpts: [...new Set(stretches.map(({ excerpt }) => excerpt))].sort(),
    applied,
    notApplied: text.readBy.flatMap((read, coder) => (read && !applied.includes(coder) ? [coder] : [])),
  };
}

/** What was found in a text, code by code, in the order of the words. */
export function findsIn(text: ComparedText): readonly Find[] {
  const groups: [MarkedStretch, ...MarkedStretch[]][] = [];
  for (const stretch of [...text.stretches].sort(byPlace)) {
    const last = groups.at(-1);
    const reach = last ? Math.max(...last.map(({ endsAt }) => endsAt)) : 0;
    if (last && last[0].code === stretch.code && stretch.startsAt < reach) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups.map(group => findOf(text, group));
}

/** The coders differ: somebody who read these words did not apply the code. Where only the borders differ, they do not. */
export const isDisagreement = ({ notApplied }: Find): boolean => notApplied.length > 0;

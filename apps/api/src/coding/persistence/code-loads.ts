import type { CodeId } from '@pathways/domain/shared';
import type { CodeLoadView } from '../application/codebook.queries.js';
import type { CodingCount } from '../application/counted-talk.queries.js';

const sum = (counts: readonly CodingCount[]): number =>
  counts.reduce((total, { codings }) => total + codings, 0);

/** What stands under a code; `alike` are its versions with the rule that it has now. */
export function loadOf(
  counts: readonly CodingCount[],
  { id, alike }: { id: CodeId; alike: readonly number[] },
): CodeLoadView {
  const own = counts.filter(({ code }) => code === id);
  return {
    standing: sum(own),
    underThisRule: sum(own.filter(({ readUnder }) => alike.includes(readUnder))),
    coders: new Set(own.map(({ codedBy }) => codedBy)).size,
    groups: new Set(own.map(({ group }) => group)).size,
    counted: sum(counts.filter(({ countedAs }) => countedAs === id)),
  };
}

/** How many codings were made under a version of the code. */
export const madeUnder = (counts: readonly CodingCount[], id: CodeId, version: number): number =>
  sum(counts.filter(({ code, madeUnder: made }) => code === id && made === version));

import type { SectionUseFieldsFragment } from '../gql/graphql.js';

type Use = NonNullable<SectionUseFieldsFragment['use']>;

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const sum = (uses: readonly Use[], of: 'contributions' | 'codings' | 'practices'): number =>
  uses.reduce((all, use) => all + use[of], 0);

/**
 * What came of a sheet, in a line: summed over the sections that may be told, so that nothing comes out here that its own page
 * keeps back. Null where nothing may be told.
 */
export function useWords(
  sections: readonly SectionUseFieldsFragment[],
  actionCount: number | null | undefined,
): string | null {
  const uses = sections.flatMap(({ use }) => (use && use.contributions > 0 ? [use] : []));
  const contributions = sum(uses, 'contributions');
  if (contributions === 0) return null;
  const characters = uses.reduce((all, use) => all + use.characters * use.contributions, 0) / contributions;
  return [
    `${counted(contributions, 'contribution', 'contributions')} of ${Math.round(characters).toLocaleString('en-GB')} characters each`,
    counted(sum(uses, 'codings'), 'code', 'codes'),
    // A practice may rest on several sections, so the sum is of uses.
    counted(sum(uses, 'practices'), 'use in a practice', 'uses in practices'),
    ...(actionCount === null || actionCount === undefined
      ? []
      : [counted(actionCount, 'action agreed', 'actions agreed')]),
  ].join(', ');
}

/** The prompt under which schools wrote at most length, where there are several to compare. */
export function longestTalk(sections: readonly SectionUseFieldsFragment[]): string | null {
  const told = sections.filter(({ use }) => (use?.contributions ?? 0) > 0);
  const newest = told.filter(({ number }) => number === told[0]?.number);
  if (newest.length < 2) return null;
  const [longest] = [...newest].sort(
    (one, other) => (other.use?.characters ?? 0) - (one.use?.characters ?? 0),
  );
  return longest ? `Longest talk: ${longest.heading}` : null;
}

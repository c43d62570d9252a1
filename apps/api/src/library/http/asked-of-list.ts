import {
  facetValues,
  libraryFacets,
  libraryOrders,
  type ChosenFacets,
  type LibraryFacet,
  type LibrarySearch,
} from '@pathways/domain/library';
import { readUrn } from '@pathways/domain/schools';
import { z } from 'zod';

/** What a visitor typed into the address is never wrong: what cannot be meant is left out. */
const facet = (name: LibraryFacet) => {
  const own = facetValues[name];
  const text = z.string().trim().min(1).max(60);
  return (own ? text.refine(value => own.includes(value)) : text).optional().catch(undefined);
};

const asked = z.object({
  search: z.string().trim().max(200).catch(''),
  like: z.string().max(20).nullable().catch(null),
  order: z.enum(libraryOrders).nullable().catch(null),
  after: z
    .string()
    .regex(/^[\w-]{1,200}$/)
    .nullable()
    .catch(null),
});

const facets = z.object(
  Object.fromEntries(libraryFacets.map(name => [name, facet(name)])) as Record<
    LibraryFacet,
    ReturnType<typeof facet>
  >,
);

export interface AskedOfList {
  readonly search: LibrarySearch;
  readonly after: string | null;
}

/** Reads the address of the list. A chosen school sorts, unless another order is asked for. */
export function askedOfList(query: object): AskedOfList {
  const { search: words, like: named, order, after } = asked.parse(query);
  const chosen: ChosenFacets = Object.fromEntries(
    Object.entries(facets.parse(query)).filter(([, value]) => value !== undefined),
  );
  const like = named === null ? null : readUrn(named);
  const wanted = order ?? (like ? 'alike' : 'newest');
  return { search: { words, chosen, like, order: wanted === 'alike' && !like ? 'newest' : wanted }, after };
}

/** What was typed to find a school. */
export const askedOfSchools = (query: object): string =>
  z.object({ find: z.string().trim().max(100).catch('') }).parse(query).find;

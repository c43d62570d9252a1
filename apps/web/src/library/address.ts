import type { LibraryFacet, LibrarySearch } from '@pathways/domain/library';

type Asked = readonly (readonly [name: string, value: string])[];

/** Everything that a search is made of, as names and values of a form or an address. */
export const askedFor = ({ words, chosen, like, order }: LibrarySearch): Asked => [
  ...(words ? ([['search', words]] as const) : []),
  ...Object.entries(chosen),
  ...(like ? ([['like', like]] as const) : []),
  ...(order === (like ? 'alike' : 'newest') ? [] : ([['order', order]] as const)),
];

const queried = (path: string, asked: Asked): string => {
  const query = new URLSearchParams(asked.map(([name, value]) => [name, value]));
  return query.size > 0 ? `${path}?${query}` : path;
};

export const addressOf = (search: LibrarySearch, after?: string): string =>
  queried('/library', [...askedFor(search), ...(after ? ([['after', after]] as const) : [])]);

/** News of what these choices leave, as a feed. */
export const feedAddress = ({ chosen }: LibrarySearch): string =>
  queried('/library/feed.atom', Object.entries(chosen));

/** Where the visitor chooses a school, with the search to come back to. */
export const schoolsAddress = (search: LibrarySearch): string =>
  queried('/library/schools', askedFor(search));

/** The search with one more choice, or with another of the same facet. */
export const choosing = (search: LibrarySearch, facet: LibraryFacet, value: string): LibrarySearch => ({
  ...search,
  chosen: { ...search.chosen, [facet]: value },
});

export const leavingOut = (search: LibrarySearch, facet: LibraryFacet): LibrarySearch => {
  const { [facet]: _, ...chosen } = search.chosen;
  return { ...search, chosen };
};

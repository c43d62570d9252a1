import { libraryFacets, type LibrarySearch } from '@pathways/domain/library';
import { addressOf, feedAddress, leavingOut } from './address.js';
import { facetTitles, valueWords } from './facet-words.js';

/** What narrows the list, each with a way to take it away. */
export function ChosenFacets({ search }: { search: LibrarySearch }) {
  const chosen = libraryFacets.flatMap(facet => {
    const value = search.chosen[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  if (chosen.length === 0) return null;
  return (
    <>
      <ul className="tags chosen" aria-label="Chosen">
        {chosen.map(({ facet, value }) => (
          <li key={facet}>
            <a href={addressOf(leavingOut(search, facet))}>
              {facetTitles[facet]}: {valueWords(facet, value)} <span aria-hidden="true">×</span>
              <span className="unseen">, remove</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet no-print">
        <a href={feedAddress(search)}>News of this choice as a feed</a>
      </p>
    </>
  );
}

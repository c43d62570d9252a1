import { libraryFacets, type LibraryFacet, type LibraryPage } from '@pathways/domain/library';
import { addressOf, choosing, leavingOut } from './address.js';
import { facetTitles, valueWords } from './facet-words.js';

/** Links, so that each choice is an address; beside each how many practices it would leave. */
export function Facets({ page }: { page: LibraryPage }) {
  const offered = libraryFacets.filter(facet => page.facets[facet].length > 0 || page.search.chosen[facet]);
  if (offered.length === 0) return null;
  const choices = Object.keys(page.search.chosen).length;
  return (
    <nav className="facets" aria-labelledby="narrow">
      <details>
        <summary>
          <span id="narrow">Narrow down</span>
          {choices > 0 && ` (${choices} chosen)`}
        </summary>
        {offered.map(facet => (
          <Facet key={facet} facet={facet} page={page} />
        ))}
      </details>
    </nav>
  );
}

function Facet({ facet, page: { search, facets } }: { facet: LibraryFacet; page: LibraryPage }) {
  const chosen = search.chosen[facet];
  const id = `facet-${facet}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{facetTitles[facet]}</h2>
      <ul>
        {facets[facet].map(({ value, count }) => (
          <li key={value}>
            {value === chosen ? (
              <a href={addressOf(leavingOut(search, facet))} aria-current="true">
                {valueWords(facet, value)} <span>chosen, remove</span>
              </a>
            ) : (
              <a href={addressOf(choosing(search, facet, value))}>
                {valueWords(facet, value)} <span>{count}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { LibrarySearch } from '@pathways/domain/library';
import { askedFor } from './address.js';
import { Hidden } from './Hidden.js';

/** What it is about, in a head's own words; the choices made so far stay. */
export function SearchForm({ search }: { search: LibrarySearch }) {
  return (
    <form method="get" action="/library" role="search" aria-label="Practices">
      <label>
        What is the problem?
        <input
          type="search"
          name="search"
          defaultValue={search.words}
          maxLength={200}
          placeholder="late on Mondays, quiet pupils, parents who do not come"
        />
      </label>
      <Hidden asked={askedFor({ ...search, words: '' })} />
      <button type="submit">Search</button>
    </form>
  );
}

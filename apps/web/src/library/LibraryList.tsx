import {
  isNarrowed,
  linkedList,
  type LibraryPage,
  type LibrarySearch,
  type PublicFrame,
} from '@pathways/domain/library';
import { addressOf } from './address.js';
import { ChosenFacets } from './ChosenFacets.js';
import { Facets } from './Facets.js';
import { PracticeCards } from './PracticeCards.js';
import { PublicDocument } from './PublicDocument.js';
import { SchoolLine } from './SchoolLine.js';
import { SearchForm } from './SearchForm.js';
import { counted } from './wording.js';

const description =
  'Practices that schools found in their own talk, in their own words where they agreed: what was done, what it took, where it may not work, and how other schools fared.';

/** How many, first of all: a screen reader reads the title when the page has come. */
function titleOf({ search, total }: LibraryPage): string {
  if (!isNarrowed(search)) return 'Practice library';
  const found = counted(total, 'practice', 'practices');
  return search.words ? `${found} for “${search.words}”` : `${found} found`;
}

export function LibraryList({ page, frame }: { page: LibraryPage; frame: PublicFrame }) {
  const { search, cards, next } = page;
  return (
    <PublicDocument
      frame={frame}
      title={titleOf(page)}
      description={description}
      path="/library"
      isIndexed={!isNarrowed(search) && search.like === null}
      about={linkedList(page, frame.origin)}
    >
      <p className="kicker">Practice library</p>
      <h1>What schools tried, and how it went</h1>
      <p className="lead">{description}</p>
      <SearchForm search={search} />
      <SchoolLine page={page} />
      <div className="sided">
        <Facets page={page} />
        <section aria-labelledby="found">
          <Found page={page} />
          <ChosenFacets search={search} />
          {cards.length === 0 ? <Nothing page={page} /> : <PracticeCards cards={cards} />}
          {next && (
            <p>
              <a className="button" href={addressOf(search, next)} rel="next">
                Next practices
              </a>
            </p>
          )}
        </section>
      </div>
    </PublicDocument>
  );
}

const orderWords = {
  newest: 'Newest first',
  confidence: 'Surest first',
  alike: 'Schools like mine first',
} as const;

function Orders({ search }: { search: LibrarySearch }) {
  const offered = (['newest', 'confidence', 'alike'] as const).filter(
    order => order !== 'alike' || search.like,
  );
  return (
    <ul className="orders" aria-label="Order">
      {offered.map(order => (
        <li key={order}>
          <a
            href={addressOf({ ...search, order })}
            {...(order === search.order ? { 'aria-current': 'true' as const } : {})}
          >
            {orderWords[order]}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Found({ page: { search, total, meant } }: { page: LibraryPage }) {
  const matches = total === 1 ? ' matches' : ' match';
  return (
    <>
      <h2 id="found">
        {counted(total, 'practice', 'practices')}
        {isNarrowed(search) ? matches : ' in the library'}
      </h2>
      {meant.length > 0 && (
        <p className="notice">
          No practice says “{search.words}”. These say something like it: {meant.join(', ')}.
        </p>
      )}
      {total > 1 && <Orders search={search} />}
    </>
  );
}

/** What to do next, not only that there is nothing. */
function Nothing({ page: { search } }: { page: LibraryPage }) {
  if (!isNarrowed(search))
    return (
      <p>
        The library is still empty. A practice appears here once an editor has published it with the consent
        of every school whose words it quotes.
      </p>
    );
  const choices = Object.keys(search.chosen).length;
  return (
    <>
      <p>
        {choices > 0
          ? 'No practice in the library is all of this. Try fewer or other words, or take one of the choices above away.'
          : `No practice says “${search.words}”, or words that are spelt or meant like it. Try fewer or other words.`}
      </p>
      <ul>
        {search.words && choices > 0 && (
          <li>
            <a href={addressOf({ ...search, chosen: {} })}>Look for “{search.words}” in all practices</a>
          </li>
        )}
        {search.words && choices > 0 && (
          <li>
            <a href={addressOf({ ...search, words: '' })}>Keep the choices, without the words</a>
          </li>
        )}
        <li>
          <a href="/library">See all practices</a>
        </li>
      </ul>
    </>
  );
}

import type { LibraryCard, LibraryPage, LibrarySearch, PublicFrame } from '@pathways/domain/library';
import { confidenceWords } from '@pathways/domain/practices';
import { PublicDocument } from './PublicDocument.js';
import { counted, dayOf, isoDay, phaseWords } from './wording.js';

const description =
  'Practices that schools found in their own talk, in their own words where they agreed: what was done, what it took, where it may not work, and how other schools fared.';

export function LibraryList({ page, frame }: { page: LibraryPage; frame: PublicFrame }) {
  return (
    <PublicDocument frame={frame} title="Practice library" description={description} path="/library">
      <p className="kicker">Practice library</p>
      <h1>What schools tried, and how it went</h1>
      <p className="lead">{description}</p>
      <SearchForm page={page} />
      <Found page={page} />
      {page.cards.length === 0 ? <Nothing search={page.search} /> : <Cards cards={page.cards} />}
      {page.next && (
        <p>
          <a className="button" href={addressOf(page.search, page.next)} rel="next">
            Older practices
          </a>
        </p>
      )}
    </PublicDocument>
  );
}

function addressOf({ words, phase, theme }: LibrarySearch, after?: string): string {
  const query = new URLSearchParams({
    ...(words ? { search: words } : {}),
    ...(phase ? { phase } : {}),
    ...(theme ? { theme } : {}),
    ...(after ? { after } : {}),
  });
  return query.size > 0 ? `/library?${query}` : '/library';
}

function SearchForm({ page: { search, phases, themes } }: { page: LibraryPage }) {
  return (
    <form method="get" action="/library" role="search" aria-label="Practices">
      <label>
        Words
        <input type="search" name="search" defaultValue={search.words} maxLength={200} />
      </label>
      <label>
        Phase
        <select name="phase" defaultValue={search.phase ?? ''}>
          <option value="">All phases</option>
          {phases.map(phase => (
            <option key={phase} value={phase}>
              {phaseWords[phase]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Theme
        <select name="theme" defaultValue={search.theme ?? ''}>
          <option value="">All themes</option>
          {themes.map(theme => (
            <option key={theme}>{theme}</option>
          ))}
        </select>
      </label>
      <button type="submit">Search</button>
    </form>
  );
}

const isNarrowed = ({ words, phase, theme }: LibrarySearch) => Boolean(words || phase || theme);

function Found({ page: { search, total } }: { page: LibraryPage }) {
  const where = isNarrowed(search) ? ' match' : ' in the library';
  return (
    <h2>
      {counted(total, 'practice', 'practices')}
      {isNarrowed(search) && total === 1 ? ' matches' : where}
    </h2>
  );
}

function Nothing({ search }: { search: LibrarySearch }) {
  return isNarrowed(search) ? (
    <p>
      Try fewer or other words, or <a href="/library">see all practices</a>.
    </p>
  ) : (
    <p>
      The library is still empty. A practice appears here once an editor has published it with the consent of
      every school whose words it quotes.
    </p>
  );
}

function Cards({ cards }: { cards: readonly LibraryCard[] }) {
  return (
    <ul className="cards">
      {cards.map(card => (
        <Card key={card.slug} card={card} />
      ))}
    </ul>
  );
}

function Card({ card }: { card: LibraryCard }) {
  return (
    <li>
      <h3>
        <a href={`/library/${card.slug}`}>{card.title}</a>
      </h3>
      <p>{card.problem}</p>
      <ul className="tags" aria-label="Phase and themes">
        <li>{phaseWords[card.phase]}</li>
        {card.themes.map(theme => (
          <li key={theme}>{theme}</li>
        ))}
        {card.isFictional && <li>Sample</li>}
      </ul>
      <p className="quiet">
        {confidenceWords(card.confidence.level)} ({card.confidence.level} of 5) ·{' '}
        {card.tries === 0 ? 'no reports yet' : counted(card.tries, 'report', 'reports')} ·{' '}
        <time dateTime={isoDay(card.publishedAt)}>{dayOf(card.publishedAt)}</time>
      </p>
    </li>
  );
}

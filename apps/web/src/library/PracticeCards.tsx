import { apartWords, type LibraryCard } from '@pathways/domain/library';
import { confidenceWords } from '@pathways/domain/practices';
import { counted, dayOf, effortWords, isoDay, phaseWords } from './wording.js';

export function PracticeCards({ cards }: { cards: readonly LibraryCard[] }) {
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
      {card.apart !== null && (
        <p className="quiet">
          {apartWords(card.apart)} ({card.apart.toFixed(2)} apart)
        </p>
      )}
      <p className="quiet">
        {confidenceWords(card.confidence)} ({card.confidence} of 5) ·{' '}
        {card.tries === 0 ? 'no reports yet' : counted(card.tries, 'report', 'reports')}
        {card.effort && ` · effort: ${effortWords[card.effort].toLowerCase()}`} ·{' '}
        <time dateTime={isoDay(card.publishedAt)}>{dayOf(card.publishedAt)}</time>
      </p>
    </li>
  );
}

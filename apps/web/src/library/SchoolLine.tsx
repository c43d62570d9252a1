import type { LibraryPage } from '@pathways/domain/library';
import { addressOf, askedFor, schoolsAddress } from './address.js';
import { Hidden } from './Hidden.js';
import { SchoolField } from './SchoolField.js';

/** The school whose likeness sorts the list, or the question for it. */
export function SchoolLine({ page: { search, school, cards } }: { page: LibraryPage }) {
  if (!school)
    return (
      <form method="get" action="/library/schools" className="school-line" aria-label="Schools like mine">
        <SchoolField sought="" />
        <Hidden asked={askedFor({ ...search, like: null, order: 'newest' })} />
        <button type="submit">Find my school</button>
      </form>
    );
  const isCompared = cards.length === 0 || cards.some(({ apart }) => apart !== null);
  return (
    <p className="notice">
      Sorted for <strong>{school.name}</strong>
      {school.town ? `, ${school.town}` : ''}:{' '}
      {isCompared
        ? 'what comes from schools like it stands first.'
        : 'these come from schools of other phases, which are not compared, so the newest stands first.'}{' '}
      <a href={schoolsAddress({ ...search, like: null, order: 'newest' })}>Another school</a>
      {' · '}
      <a href={addressOf({ ...search, like: null, order: 'newest' })}>No school</a>
      {' · '}
      <a href="/library/rules/alike">How likeness is counted</a>
    </p>
  );
}

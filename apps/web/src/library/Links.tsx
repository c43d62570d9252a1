import type { LibraryLink } from '@pathways/domain/library';
import type { Bearing } from '@pathways/domain/practices';

const saying: Readonly<Record<LibraryLink['direction'], Readonly<Record<Bearing, string>>>> = {
  to: {
    supports: 'This practice supports',
    adapts: 'This practice is adapted from',
    contradicts: 'This practice contradicts',
    replaces: 'This practice replaces',
  },
  from: {
    supports: 'It is supported by',
    adapts: 'It was adapted in',
    contradicts: 'It is contradicted by',
    replaces: 'It is replaced by',
  },
};

/** Other practices that speak of this one, and of which it speaks; a contradiction is never left out. */
export function Links({ links }: { links: readonly LibraryLink[] }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>Beside other practices</h2>
      <ul>
        {links.map(({ direction, bearing, slug, title, because }) => (
          <li key={`${direction} ${bearing} ${slug}`}>
            {saying[direction][bearing]} <a href={`/library/${slug}`}>{title}</a>: {because}
          </li>
        ))}
      </ul>
    </section>
  );
}

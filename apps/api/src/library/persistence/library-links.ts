import type { LibraryLink } from '@pathways/domain/library';

/**
 * $1 practice: published practices that speak of it or of which it speaks. The successor of a withdrawn practice replaces it
 * without being linked by hand.
 */
export const links = `
  select l.bearing, case when l.from_id = $1 then 'to' else 'from' end as direction, o.slug, v.title, l.because
  from practice_link l
  join practice o on o.id = case when l.from_id = $1 then l.to_id else l.from_id end
    and (o.state = 'published' or (o.state = 'withdrawn' and l.bearing = 'replaces'))
  join lateral (select w.title from practice_version w where w.practice_id = o.id and w.published_at is not null
    order by w.number desc limit 1) v on true
  where (l.from_id = $1 or l.to_id = $1) and l.unlinked_at is null
  union all
  select 'replaces', 'to', o.slug, v.title, o.withdrawn_because
  from practice o
  join lateral (select w.title from practice_version w where w.practice_id = o.id and w.published_at is not null
    order by w.number desc limit 1) v on true
  where o.successor_id = $1 and o.state = 'withdrawn'
  order by 1, 2, 4`;

export type LinkRow = LibraryLink;

/** Practices that an editor linked as contradicting; a withdrawn one contradicts nothing any more. */
export const contradictions = `
  select l.to_id as practice_id, count(*) as count from practice_link l join practice o on o.id = l.from_id and o.state = 'published'
  where l.to_id = any($1) and l.bearing = 'contradicts' and l.unlinked_at is null group by 1`;

export const contradictingIn = (found: readonly LibraryLink[]): number =>
  found.filter(({ bearing, direction }) => bearing === 'contradicts' && direction === 'from').length;

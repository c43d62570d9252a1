import { Feed } from 'feed';
import { licenceLinks } from '@pathways/domain/practices';
import type { LibraryRecord } from '../application/record.queries.js';

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

const paragraph = (text: string): string => (text ? `<p>${escaped(text)}</p>` : '');

/** What is told of it: the problem and what changed, or that it was withdrawn, why, and what to read instead. */
function contentOf({ problem, changeNote, number, withdrawal }: LibraryRecord, origin: string): string {
  if (!withdrawal) {
    const changed = changeNote ? `Version ${number}: ${changeNote}` : '';
    return paragraph(problem ?? '') + paragraph(changed);
  }
  const instead = withdrawal.successor && `${origin}/library/${withdrawal.successor}`;
  return (
    paragraph(`This practice was withdrawn. ${withdrawal.reason}`) +
    (instead ? `<p>Read instead: <a href="${escaped(instead)}">${escaped(instead)}</a></p>` : '')
  );
}

export interface FeedPlace {
  readonly origin: string;
  /** From the first slash on, with its query: a feed per facet is a feed of its own. */
  readonly path: string;
  readonly title: string;
}

/** The latest changes as an Atom feed (RFC 4287). A withdrawn practice is told as an entry, so that readers learn of it. */
export function feedOf(records: readonly LibraryRecord[], { origin, path, title }: FeedPlace): string {
  const address = `${origin}${path}`;
  const feed = new Feed({
    id: address,
    title,
    link: `${origin}/library`,
    feedLinks: { atom: address },
    language: 'en-GB',
    copyright: 'Each entry names the licence of its practice.',
    author: { name: 'Pathways practice library' },
    generator: 'Pathways',
    updated: records[0]?.changedAt ?? new Date(0),
  });
  for (const record of records) {
    feed.addItem({
      id: `urn:uuid:${record.practiceId}`,
      title: escaped(record.withdrawal ? `Withdrawn: ${record.title}` : record.title),
      link: `${origin}/library/${record.slug}`,
      date: record.changedAt,
      published: record.firstPublishedAt,
      author: [{ name: record.programmeName }],
      category: [record.phase, ...record.themes].map(term => ({ term, name: term })),
      content: contentOf(record, origin),
      ...(record.withdrawal ? {} : { copyright: licenceLinks[record.licence] }),
    });
  }
  return feed.atom1();
}

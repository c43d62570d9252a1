import { licenceLinks, licenceOf } from '../practices/index.js';
import type { LibraryPage, LibraryPractice } from './library.js';

const context = 'https://schema.org';
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const libraryAt = (origin: string) => ({
  '@type': 'Collection',
  '@id': `${origin}/library`,
  name: 'Pathways practice library',
  url: `${origin}/library`,
});

/**
 * A practice's page as linked data in the words of schema.org (JSON-LD). Of a withdrawn practice it says that it is
 * withdrawn and what replaces it, and nothing of its content. `origin` has no slash at its end.
 */
export function linkedPractice(practice: LibraryPractice, origin: string): object {
  const { slug, title, content, versions, withdrawal, programmeName, phase, themes } = practice;
  const address = `${origin}/library/${slug}`;
  const first = versions.at(-1);
  const about = {
    '@context': context,
    '@type': ['Article', 'LearningResource'],
    '@id': address,
    url: address,
    headline: title,
    name: title,
    inLanguage: 'en-GB',
    isPartOf: libraryAt(origin),
    publisher: { '@type': 'Organization', name: programmeName },
    ...(first ? { datePublished: dayOf(first.publishedAt) } : {}),
  };
  if (!content) {
    const successor = withdrawal?.successor;
    return {
      ...about,
      creativeWorkStatus: 'Withdrawn',
      ...(successor
        ? { mentions: { '@id': `${origin}/library/${successor.slug}`, name: successor.title } }
        : {}),
    };
  }
  return {
    ...about,
    author: { '@type': 'Organization', name: programmeName },
    description: content.problem,
    dateModified: dayOf(content.publishedAt),
    version: String(content.number),
    creativeWorkStatus: 'Published',
    keywords: themes.join(', '),
    educationalLevel: phase,
    learningResourceType: 'Practice summary',
    isAccessibleForFree: true,
    license: licenceLinks[licenceOf(content.licence)],
    encoding: ['bib', 'ris', 'csl.json', 'json'].map(ending => ({
      '@type': 'MediaObject',
      contentUrl: `${address}.${ending}`,
    })),
  };
}

/** The list as linked data: the collection, and the practices on this page of it. Each practice has a licence of its own, which its page says. */
export const linkedList = ({ cards }: LibraryPage, origin: string): object => ({
  '@context': context,
  ...libraryAt(origin),
  inLanguage: 'en-GB',
  isAccessibleForFree: true,
  hasPart: cards.map(({ slug, title, publishedAt }) => ({
    '@type': 'Article',
    '@id': `${origin}/library/${slug}`,
    url: `${origin}/library/${slug}`,
    headline: title,
    datePublished: dayOf(publishedAt),
  })),
});

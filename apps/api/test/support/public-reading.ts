import type { PracticeId } from '@pathways/domain/shared';
import type { TestApi } from './api.js';

export async function slugOf(api: TestApi, practice: PracticeId): Promise<string> {
  const rows = await api.source.query<{ slug: string }[]>('select slug from practice where id = $1', [
    practice,
  ]);
  return rows[0]?.slug ?? '';
}

/** A page as a stranger's browser gets it. */
export async function read(api: TestApi, path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${api.url}${path}`, { headers });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

/** Everything that a stranger can read of a practice by every public way. */
export async function everythingPublic(api: TestApi, slug: string): Promise<string> {
  const fields =
    'title withdrawal { reason } content { problem claims { text quotes { words speaker } } hiddenClaims }';
  const answers = await Promise.all([
    read(api, '/library'),
    // Words as they are typed, mistyped, and in every order of the list.
    ...['greet every child', 'gret evry chld', slug.replaceAll('-', ' ')].map(words =>
      read(api, `/library?search=${encodeURIComponent(words)}`),
    ),
    ...['order=confidence', 'theme=attendance', 'phase=primary', 'like=100000'].map(query =>
      read(api, `/library?${query}`),
    ),
    read(api, `/library/schools?find=${encodeURIComponent('greet every child')}`),
    read(api, `/library/${slug}`),
    read(api, `/library/${slug}/versions/1`),
    read(api, `/library/${slug}/versions/2`),
    ...['json', 'bib', 'ris', 'csl.json'].map(ending => read(api, `/library/${slug}.${ending}`)),
    ...[
      'feed.atom',
      'feed.atom?theme=attendance',
      'feed.atom?phase=primary',
      'sitemap.xml',
      'practices.csv',
    ].map(name => read(api, `/library/${name}`)),
    ...['ListRecords', 'ListIdentifiers'].map(verb =>
      read(api, `/library/oai?verb=${verb}&metadataPrefix=oai_dc`),
    ),
    read(
      api,
      `/library/graphql?query=${encodeURIComponent(`{ libraryPractice(slug: "${slug}") { ${fields} } }`)}`,
    ),
  ]);
  const asked = await api.ask<object>(
    `query ($slug: String!) { libraryPractice(slug: $slug) { ${fields} } libraryPractices { nodes { title problem } } }`,
    { slug },
  );
  return [...answers.map(answer => answer.html), JSON.stringify(asked.fields)].join('\n');
}

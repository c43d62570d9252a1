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
    read(api, `/library?search=${encodeURIComponent('greet every child')}`),
    read(api, `/library/${slug}`),
    read(api, `/library/${slug}/versions/1`),
    read(api, `/library/${slug}/versions/2`),
  ]);
  const asked = await api.ask<object>(
    `query ($slug: String!) { libraryPractice(slug: $slug) { ${fields} } libraryPractices { nodes { title problem } } }`,
    { slug },
  );
  return [...answers.map(answer => answer.html), JSON.stringify(asked.fields)].join('\n');
}

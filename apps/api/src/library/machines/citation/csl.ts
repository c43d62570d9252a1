import type { LibraryPractice } from '@pathways/domain/library';
import { licenceOf } from '@pathways/domain/practices';

const monthAndDay = (moment: Date): [number, number, number] => [
  moment.getUTCFullYear(),
  moment.getUTCMonth() + 1,
  moment.getUTCDate(),
];

/** Of a withdrawn practice that it is; of any other what may be done with it. */
function noteOf({ content, withdrawal }: LibraryPractice): { readonly note?: string } {
  if (withdrawal)
    return { note: `Withdrawn on ${withdrawal.at.toISOString().slice(0, 10)}: ${withdrawal.reason}` };
  return content ? { note: `Licensed under ${licenceOf(content.licence)}` } : {};
}

/** A practice as CSL JSON, the form that reference managers share. Null for what never had a publication. */
export function cslOf(practice: LibraryPractice, origin: string) {
  const { slug, title, content, versions, programmeName, themes } = practice;
  const number = content?.number ?? versions[0]?.number;
  const publishedAt = content?.publishedAt ?? versions[0]?.publishedAt;
  if (number === undefined || publishedAt === undefined) return null;
  return {
    id: slug,
    type: 'report' as const,
    genre: 'Practice summary',
    title,
    author: [{ literal: programmeName }],
    issued: { 'date-parts': [monthAndDay(publishedAt)] as [[number, number, number]] },
    version: String(number),
    publisher: 'Pathways practice library',
    URL: `${origin}/library/${slug}${content ? `/versions/${number}` : ''}`,
    language: 'en-GB',
    ...(content ? { abstract: content.problem, keyword: themes.join(',') } : {}),
    ...noteOf(practice),
  };
}

export type PracticeCsl = NonNullable<ReturnType<typeof cslOf>>;

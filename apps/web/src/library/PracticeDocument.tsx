import type { LibraryPractice, LibraryWithdrawal, PublicFrame } from '@pathways/domain/library';
import { PracticeArticle } from './PracticeArticle.js';
import { PublicDocument } from './PublicDocument.js';
import { dayOf, isoDay } from './wording.js';

interface PracticeDocumentProps {
  practice: LibraryPractice;
  frame: PublicFrame;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';

function aboutOf(
  { title, content, programmeName, themes }: LibraryPractice,
  address: string,
): object | undefined {
  if (!content) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: content.problem,
    datePublished: isoDay(content.publishedAt),
    version: content.number,
    keywords: themes.join(', '),
    inLanguage: 'en-GB',
    license: licence,
    publisher: { '@type': 'Organization', name: programmeName },
    url: address,
  };
}

export function PracticeDocument({ practice, frame }: PracticeDocumentProps) {
  const { title, slug, content, withdrawal, versions } = practice;
  const path = `/library/${slug}`;
  const newest = versions[0];
  return (
    <PublicDocument
      frame={frame}
      title={withdrawal ? `Withdrawn: ${title}` : title}
      description={content?.problem ?? 'This practice was withdrawn.'}
      path={path}
      about={aboutOf(practice, `${frame.origin}${path}`)}
      isIndexed={content !== null && content.number === newest?.number}
    >
      <p className="kicker">{practice.programmeName}</p>
      <h1>{title}</h1>
      {practice.isFictional && (
        <p className="notice">
          A sample: the schools in it do not exist, and nobody said these words. It shows what a practice
          looks like.
        </p>
      )}
      {withdrawal && <Withdrawn withdrawal={withdrawal} />}
      {content && newest && content.number !== newest.number && (
        <Older practice={practice} number={content.number} />
      )}
      {content && <PracticeArticle practice={practice} content={content} />}
      <Versions practice={practice} />
      {content && (
        <Citation practice={practice} address={`${frame.origin}${path}/versions/${content.number}`} />
      )}
    </PublicDocument>
  );
}

function Withdrawn({ withdrawal: { at, reason, successor } }: { withdrawal: LibraryWithdrawal }) {
  return (
    <div className="notice withdrawn">
      <h2>Withdrawn on {dayOf(at)}</h2>
      <p>{reason}</p>
      {successor ? (
        <p>
          Read instead: <a href={`/library/${successor.slug}`}>{successor.title}</a>
        </p>
      ) : (
        <p>
          Nothing replaces it. <a href="/library">See all practices</a>.
        </p>
      )}
    </div>
  );
}

function Older({ practice: { slug, versions }, number }: { practice: LibraryPractice; number: number }) {
  return (
    <p className="notice">
      This is version {number}.{' '}
      <a href={`/library/${slug}`}>Read the newest, version {versions[0]?.number}</a>.
    </p>
  );
}

function Versions({ practice: { slug, versions, content } }: { practice: LibraryPractice }) {
  return (
    <section>
      <h2>Versions</h2>
      <dl className="facts">
        {versions.map(({ number, publishedAt, changeNote }) => (
          <div key={number}>
            <dt>
              {content && content.number !== number ? (
                <a href={`/library/${slug}/versions/${number}`}>Version {number}</a>
              ) : (
                `Version ${number}`
              )}
              , <time dateTime={isoDay(publishedAt)}>{dayOf(publishedAt)}</time>
            </dt>
            <dd>{changeNote || 'First published.'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Citation({
  practice: { title, programmeName, content },
  address,
}: {
  practice: LibraryPractice;
  address: string;
}) {
  return (
    <section>
      <h2>To cite this</h2>
      <p>
        {programmeName} ({content?.publishedAt.getUTCFullYear()}). <cite>{title}</cite>. Version{' '}
        {content?.number}. Pathways practice library. {address}. Licensed under{' '}
        <a rel="license" href={licence}>
          CC BY 4.0
        </a>
        .
      </p>
    </section>
  );
}

import { linkedPractice, type LibraryPractice, type PublicFrame } from '@pathways/domain/library';
import { licenceLinks, licenceOf } from '@pathways/domain/practices';
import { CitationFiles } from './CitationFiles.js';
import { Links } from './Links.js';
import { PracticeArticle } from './PracticeArticle.js';
import { PublicDocument } from './PublicDocument.js';
import { Versions } from './Versions.js';
import { Withdrawn } from './Withdrawn.js';
import { dayOf } from './wording.js';

interface PracticeDocumentProps {
  practice: LibraryPractice;
  frame: PublicFrame;
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
      about={linkedPractice(practice, frame.origin)}
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
      {withdrawal && <Links links={practice.links} />}
      {content && newest && content.number !== newest.number && (
        <Older practice={practice} number={content.number} />
      )}
      {content && <PracticeArticle practice={practice} content={content} />}
      <Versions practice={practice} />
      <Citation practice={practice} frame={frame} />
    </PublicDocument>
  );
}

/** What a reader of an older version must know: that there is a newer one, and what changed since. */
function Older({ practice: { slug, versions }, number }: { practice: LibraryPractice; number: number }) {
  const since = versions.filter(version => version.number > number && version.changeNote !== '');
  return (
    <div className="notice">
      <p>
        This is version {number}.{' '}
        <a href={`/library/${slug}`}>Read the newest, version {versions[0]?.number}</a>.
      </p>
      {since.length > 0 && (
        <>
          <h2>What changed since</h2>
          <ul>
            {since.map(version => (
              <li key={version.number}>
                Version {version.number}, {dayOf(version.publishedAt)}: {version.changeNote}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Citation({ practice, frame }: { practice: LibraryPractice; frame: PublicFrame }) {
  const licence = practice.content && licenceOf(practice.content.licence);
  return (
    <section>
      <h2>To cite this</h2>
      {frame.citation && <p className="citation">{frame.citation}</p>}
      {licence && (
        <p>
          Licensed under{' '}
          <a rel="license" href={licenceLinks[licence]}>
            {licence}
          </a>
          .
        </p>
      )}
      <CitationFiles slug={practice.slug} />
    </section>
  );
}

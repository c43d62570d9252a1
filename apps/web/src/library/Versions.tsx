import type { LibraryPractice } from '@pathways/domain/library';
import { dayOf, isoDay } from './wording.js';

/** Every published version at its own address, with what changed in plain words. */
export function Versions({ practice: { slug, versions, content } }: { practice: LibraryPractice }) {
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

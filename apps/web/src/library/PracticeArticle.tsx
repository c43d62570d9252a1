import type { LibraryContent, LibraryPractice } from '@pathways/domain/library';
import { Claims } from './Claims.js';
import { Details } from './Details.js';
import { Dials } from './Dials.js';
import { fromWords } from './from-words.js';
import { IdeaPath } from './IdeaPath.js';
import { Links } from './Links.js';
import { Tries } from './Tries.js';
import { TwoMinutes } from './TwoMinutes.js';
import { dayOf, isoDay, phaseWords } from './wording.js';

/** A practice as the public reads it: two minutes, how others fared, then all the rest. */
export function PracticeArticle({
  practice,
  content,
}: {
  practice: LibraryPractice;
  content: LibraryContent;
}) {
  const from = fromWords(content.from);
  return (
    <article>
      <ul className="tags" aria-label="Phase, outcomes and themes">
        <li>{phaseWords[practice.phase]}</li>
        {[...new Set([...content.outcomes, ...practice.themes])].map(tag => (
          <li key={tag}>{tag}</li>
        ))}
      </ul>
      <p className="quiet">
        {from && `From ${from}. `}Version {content.number},{' '}
        <time dateTime={isoDay(content.publishedAt)}>{dayOf(content.publishedAt)}</time>.
      </p>
      <TwoMinutes practice={practice} content={content} />
      <Dials dials={practice.dials} />
      <Details content={content} />
      <Claims content={content} />
      <Links links={practice.links} />
      <section id="tries">
        <h2>How other schools fared</h2>
        <p>
          Any school can report. A try that changed nothing, or made it worse, counts as much as one that
          worked. It says how schools fared, not that the practice was the cause.
        </p>
        <p className="no-print">
          <a className="button" href={`/practices/${practice.slug}/try`}>
            We tried this
          </a>
        </p>
        <IdeaPath path={practice.path} />
        <Tries tries={practice.tries} />
      </section>
    </article>
  );
}

import type { LibraryClaim, LibraryContent, LibraryPractice } from '@pathways/domain/library';
import { ConfidenceDial, ConfidenceRule } from './Confidence.js';
import { Tries, TryDials } from './Tries.js';
import { counted, dayOf, isoDay, monthOf, phaseWords } from './wording.js';

/** A practice as the public reads it: the card, the words it rests on, how others fared. */
export function PracticeArticle({
  practice,
  content,
}: {
  practice: LibraryPractice;
  content: LibraryContent;
}) {
  return (
    <article>
      <Summary practice={practice} content={content} />
      <Told title="The problem" text={content.problem} />
      <Told title="Context" text={content.context} />
      <Told title="What they did" text={content.whatTheyDid} />
      <Told title="What it took" text={content.whatItTook} />
      <Told title="What changed" text={content.whatChanged} />
      <Claims content={content} />
      <Told title="Where it may not work" text={content.whereItMayNotWork} />
      <Told title="What we do not know" text={content.limits} />
      <section id="tries">
        <h2>How other schools fared</h2>
        <p>
          Any school can report. A try that changed nothing, or made it worse, counts as much as one that
          worked.
        </p>
        <p className="no-print">
          <a className="button" href={`/practices/${practice.slug}/try`}>
            We tried this
          </a>
        </p>
        <Tries tries={practice.tries} />
        <ConfidenceRule />
      </section>
    </article>
  );
}

function Summary({ practice, content }: { practice: LibraryPractice; content: LibraryContent }) {
  return (
    <>
      <ul className="tags" aria-label="Phase and themes">
        <li>{phaseWords[practice.phase]}</li>
        {practice.themes.map(theme => (
          <li key={theme}>{theme}</li>
        ))}
      </ul>
      <ul className="dials" aria-label="At a glance">
        <li>
          <h2 className="quiet">Confidence</h2>
          <ConfidenceDial confidence={practice.confidence} />
        </li>
        <TryDials tries={practice.tries} />
        <li>
          <h2 className="quiet">Published</h2>
          <strong>
            <time dateTime={isoDay(content.publishedAt)}>{dayOf(content.publishedAt)}</time>
          </strong>
          <p className="quiet">Version {content.number}</p>
        </li>
      </ul>
    </>
  );
}

function Told({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h2>{title}</h2>
      {text.split(/\n{2,}/).map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}

function Claims({ content: { claims, hiddenClaims } }: { content: LibraryContent }) {
  return (
    <section>
      <h2>In their own words</h2>
      {claims.map(claim => (
        <Claim key={claim.text} claim={claim} />
      ))}
      {hiddenClaims > 0 && (
        <p className="notice">
          {counted(hiddenClaims, 'claim is', 'claims are')} not shown. A school has withdrawn its consent to
          be quoted, and an editor is looking at what that means for this practice.
        </p>
      )}
    </section>
  );
}

function Claim({ claim }: { claim: LibraryClaim }) {
  return (
    <>
      <h3>{claim.text}</h3>
      {claim.quotes.map(quote => (
        <figure key={quote.words}>
          <blockquote>
            <p>{quote.words}</p>
          </blockquote>
          <figcaption>
            {quote.speaker}, on “{quote.prompt}”, {monthOf(quote.saidAt)}. Quoted with the school’s consent.
          </figcaption>
        </figure>
      ))}
    </>
  );
}

import type { LibraryClaim, LibraryContent } from '@pathways/domain/library';
import { termWords } from '@pathways/domain/practices';
import { counted } from './wording.js';

/** Each sentence with the words it rests on, and as much of the way back as the public may know. */
export function Claims({ content: { claims, hiddenClaims } }: { content: LibraryContent }) {
  return (
    <section>
      <h2>In their own words</h2>
      {claims.map(claim => (
        <Claim key={claim.id} claim={claim} />
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
            {quote.speaker}: {quote.chain}, {termWords(quote.saidIn)}, on “{quote.prompt}”. Quoted with the
            school’s consent.
          </figcaption>
        </figure>
      ))}
      <p className="quiet no-print">
        <a href={`/practices/claims/${claim.id}`}>
          Walk back from this sentence<span className="unseen">: {claim.text}</span>
        </a>{' '}
        (for those who may read the talk it comes from)
      </p>
    </>
  );
}

import type { LibraryContent } from '@pathways/domain/library';
import { dayOf, effectWords, evidenceWords, phaseWords } from './wording.js';

/** What stands beneath the two minutes; what nobody wrote is left out. */
export function Details({ content }: { content: LibraryContent }) {
  const { evidenceKind, phaseVariants, research, timeToFirstEffect, learners, reviewBy, serves } = content;
  return (
    <>
      <div className="told">
        <Told title="Where it comes from" text={content.context} />
        <Told title="Conditions" text={content.conditions} />
        <Told title="What did not work" text={content.whatDidNotWork} />
        <Told title="What we do not know" text={content.limits} />
        {(evidenceKind !== null || content.evidence !== '') && (
          <Told
            title="Evidence"
            text={[evidenceKind ? `It rests on ${evidenceWords[evidenceKind]}.` : '', content.evidence]
              .filter(Boolean)
              .join('\n\n')}
          />
        )}
      </div>
      {(timeToFirstEffect !== null || learners.length > 0 || reviewBy !== null) && (
        <dl className="facts">
          {learners.length > 0 && <Fact term="Learners" value={learners.join(', ')} />}
          {timeToFirstEffect && <Fact term="First effect" value={effectWords[timeToFirstEffect] ?? ''} />}
          {reviewBy && <Fact term="To be reviewed by" value={dayOf(new Date(reviewBy))} />}
        </dl>
      )}
      {phaseVariants.length > 0 && (
        <section>
          <h2>In other phases</h2>
          <dl className="facts">
            {phaseVariants.map(({ phase, words }) => (
              <Fact key={phase} term={phaseWords[phase]} value={words} />
            ))}
          </dl>
        </section>
      )}
      <Serves serves={serves} />
      {research.length > 0 && (
        <section>
          <h2>Research</h2>
          <ul>
            {research.map(({ doi, citation }) => (
              <li key={doi}>
                {citation} {doi && <a href={`https://doi.org/${doi}`}>doi.org/{doi}</a>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Serves({ serves }: Pick<LibraryContent, 'serves'>) {
  if (serves.length === 0) return null;
  return (
    <section>
      <h2>What it serves</h2>
      <ul>
        {serves.map(({ framework, path, words }) => (
          <li key={`${framework} ${path}`}>
            {framework}, {path}: {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Told({ title, text }: { title: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <section>
      <h2>{title}</h2>
      {text.split(/\n{2,}/).map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}

import type { LibraryContent, LibraryPractice } from '@pathways/domain/library';
import { counted } from './wording.js';

/** What a head reads between two lessons: the whole of it, before anything else. */
export function TwoMinutes({ practice, content }: { practice: LibraryPractice; content: LibraryContent }) {
  return (
    <section className="two-minutes" aria-labelledby="two-minutes">
      <h2 id="two-minutes">In two minutes</h2>
      <dl>
        <Told term="The problem" text={content.problem} />
        <Told term="What they did" text={content.whatTheyDid} />
        <Told term="What it took" text={content.whatItTook} />
        <Told term="What changed" text={content.whatChanged} />
        <Told term="Where it may not work" text={content.whereItMayNotWork} />
        <div>
          <dt>Who tried it</dt>
          <dd>
            <WhoTried practice={practice} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Told({ term, text }: { term: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {text.split(/\n{2,}/).map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </dd>
    </div>
  );
}

function WhoTried({ practice: { dials, tries } }: { practice: LibraryPractice }) {
  const { better, same, worse, 'too soon': soon } = dials.change.schools;
  const schools = better + same + worse + soon;
  if (schools === 0)
    return (
      <p>
        {tries.length === 0
          ? 'No school has reported yet. Yours could be the first.'
          : 'No school has reported in the last three years.'}
      </p>
    );
  const said = [
    [better, 'better'],
    [same, 'no difference'],
    [worse, 'worse'],
    [soon, 'too soon to say'],
  ] as const;
  return (
    <p>
      {counted(schools, 'school', 'schools')}:{' '}
      {said
        .filter(([count]) => count > 0)
        .map(([count, words]) => `${count} ${words}`)
        .join(', ')}
      . <a href="#tries">Read what they say</a>
    </p>
  );
}

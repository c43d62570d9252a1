import type { LibraryTry } from '@pathways/domain/library';
import { tryEfforts, tryResults } from '@pathways/domain/practices';
import { dayOf, effortWords, isoDay, phaseWords, proofWords, resultWords } from './wording.js';

const tally = <Value extends string>(
  values: readonly Value[],
  given: readonly Value[],
  words: Readonly<Record<Value, string>>,
): string =>
  values
    .map(value => ({ value, count: given.filter(one => one === value).length }))
    .filter(({ count }) => count > 0)
    .map(({ value, count }) => `${words[value]}: ${count}`)
    .join(' · ');

/** The spread of what was reported, never an average. */
export function TryDials({ tries }: { tries: readonly LibraryTry[] }) {
  if (tries.length === 0) return null;
  return (
    <>
      <li>
        <h2 className="quiet">What came of it</h2>
        <strong>{tries.length === 1 ? '1 report' : `${tries.length} reports`}</strong>
        <p className="quiet">
          {tally(
            tryResults,
            tries.map(tried => tried.result),
            resultWords,
          )}
        </p>
      </li>
      <li>
        <h2 className="quiet">Effort</h2>
        <p>
          {tally(
            tryEfforts,
            tries.map(tried => tried.effort),
            effortWords,
          )}
        </p>
        <p className="quiet">As those who tried it say.</p>
      </li>
    </>
  );
}

export function Tries({ tries }: { tries: readonly LibraryTry[] }) {
  if (tries.length === 0) return <p>No school has reported yet. Yours could be the first.</p>;
  return (
    <>
      <p className="quiet">Reports, the newest first. Schools are not named.</p>
      <ul className="cards">
        {tries.map((tried, row) => (
          <Tried key={row} tried={tried} />
        ))}
      </ul>
    </>
  );
}

function Tried({ tried }: { tried: LibraryTry }) {
  return (
    <li>
      <h3>
        {resultWords[tried.result]}, by {proofWords[tried.proof]}
      </h3>
      <p>{tried.changeMade}</p>
      <p>
        <strong>Where:</strong> {phaseWords[tried.phase]}. {tried.context}
      </p>
      <p className="quiet">
        Effort: {effortWords[tried.effort].toLowerCase()} · {tried.wouldKeep ? 'kept' : 'not kept'} ·{' '}
        <time dateTime={isoDay(tried.loggedAt)}>{dayOf(tried.loggedAt)}</time>
      </p>
    </li>
  );
}

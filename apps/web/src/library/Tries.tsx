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
    <div className="scroll" tabIndex={0} role="group" aria-label="Reports of schools that tried it">
      <table>
        <caption>Reports, the newest first. Schools are not named.</caption>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What they did</th>
            <th scope="col">Result</th>
            <th scope="col">Effort</th>
            <th scope="col">Kept</th>
            <th scope="col">Reported</th>
          </tr>
        </thead>
        <tbody>
          {tries.map((tried, row) => (
            <Tried key={row} tried={tried} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Tried({ tried }: { tried: LibraryTry }) {
  return (
    <tr>
      <td>
        {phaseWords[tried.phase]}. {tried.context}
      </td>
      <td>{tried.changeMade}</td>
      <td>
        {resultWords[tried.result]}, by {proofWords[tried.proof]}
      </td>
      <td>{effortWords[tried.effort]}</td>
      <td>{tried.wouldKeep ? 'Yes' : 'No'}</td>
      <td>
        <time dateTime={isoDay(tried.loggedAt)}>{dayOf(tried.loggedAt)}</time>
      </td>
    </tr>
  );
}

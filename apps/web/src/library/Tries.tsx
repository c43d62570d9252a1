import type { LibraryTry } from '@pathways/domain/library';
import { termWords } from '@pathways/domain/practices';
import { bearingWords, countingWords, effortWords, phaseWords, proofWords, resultWords } from './wording.js';

export function Tries({ tries }: { tries: readonly LibraryTry[] }) {
  if (tries.length === 0) return <p>No school has reported yet. Yours could be the first.</p>;
  return (
    <>
      <p className="quiet">
        Reports, the newest first. Schools are not named.{' '}
        <a href="/library/rules/bearing">When a report supports, adapts or contradicts</a>
      </p>
      <ul className="cards tries">
        {tries.map((tried, row) => (
          <Tried key={row} tried={tried} />
        ))}
      </ul>
    </>
  );
}

/** Where it was tried, as far as at least five schools of the register fit. */
const whereOf = ({ where: { phase, size, disadvantage } }: LibraryTry): string =>
  [
    phase === null ? 'A school' : phaseWords[phase],
    ...(size === null ? [] : [`${size} pupils`]),
    ...(disadvantage === null ? [] : [`${disadvantage} of pupils disadvantaged`]),
  ].join(', ');

/** What was ticked stays and counts: a flag is about words. */
const unseenWords = {
  'out of sight': 'The words are out of sight: somebody flagged them. What was ticked stands.',
  removed: 'The words were flagged and removed. What was ticked stands.',
} as const;

function Tried({ tried }: { tried: LibraryTry }) {
  const heading = `${resultWords[tried.result]}, by ${proofWords[tried.proof]}`;
  return (
    <li>
      <h3>{heading}</h3>
      <ul className="tags" aria-label="What it makes of the practice">
        {tried.bearings.map(bearing => (
          <li key={bearing} className={bearing}>
            {bearingWords[bearing]}
          </li>
        ))}
        {tried.isIndependent && <li>Had no part in it</li>}
      </ul>
      <p>
        <strong>{tried.isAdapted ? 'Done otherwise:' : 'Done as described:'}</strong>{' '}
        {tried.words === 'in sight' ? tried.changeMade : unseenWords[tried.words]}
      </p>
      <p>
        <strong>Where:</strong> {whereOf(tried)}. {tried.context}
      </p>
      <p className="quiet">
        Begun in {termWords(tried.begunIn)} · effort: {effortWords[tried.effort].toLowerCase()} ·{' '}
        {tried.wouldKeep ? 'kept' : 'not kept'}
      </p>
      <p className="quiet">{countingWords[tried.counting]}</p>
      {tried.words === 'in sight' && (
        <p className="quiet">
          <a href={`/tries/${tried.id}/flag`} rel="nofollow" aria-label={`Flag this report: ${heading}`}>
            Flag this report
          </a>
        </p>
      )}
    </li>
  );
}

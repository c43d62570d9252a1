import { confidenceRule, confidenceWords, type Confidence as Level } from '@pathways/domain/practices';
import { counted } from './wording.js';

/** In words first; the meter repeats what the words say. */
export function ConfidenceDial({ confidence }: { confidence: Level }) {
  const words = confidenceWords(confidence.level);
  return (
    <>
      <strong>{words}</strong>
      <meter min={0} max={5} value={confidence.level} aria-label={`Confidence: ${confidence.level} of 5`} />
      <p className="quiet">
        Confidence {confidence.level} of 5.{' '}
        {confidence.schools === 0
          ? 'No school has reported a result that counts yet.'
          : `${counted(confidence.better, 'school reports', 'schools report')} “better”, of ${counted(confidence.schools, 'school', 'schools')} whose reports count.`}
      </p>
    </>
  );
}

/** The whole rule, so that anybody can recompute the dial from the reports below it. */
export function ConfidenceRule() {
  return (
    <details>
      <summary>How confidence is counted</summary>
      <ol>
        {confidenceRule.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <p>It says how other schools fared, not that the practice caused it.</p>
    </details>
  );
}

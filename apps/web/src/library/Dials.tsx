import { confidenceWords, type Dials as Counted } from '@pathways/domain/practices';
import { changeWords, counted, effortWords } from './wording.js';

/** In words first; the meter repeats what the words say, and each dial leads to its rule. */
export function Dials({ dials }: { dials: Counted }) {
  return (
    <ul className="dials" aria-label="Counted from the reports of schools">
      <Confidence confidence={dials.confidence} />
      <Change change={dials.change} />
      <Effort effort={dials.effort} />
    </ul>
  );
}

const Rule = ({ rule, of }: { rule: string; of: string }) => (
  <p className="quiet">
    <a href={`/library/rules/${rule}`}>How {of} is counted</a>
  </p>
);

function Confidence({ confidence }: { confidence: Counted['confidence'] }) {
  const { level, schools, better, contradictions, isCapped } = confidence;
  return (
    <li>
      <h2 className="quiet">Confidence</h2>
      <strong>{confidenceWords(level)}</strong>
      <meter min={0} max={5} value={level} aria-label={`Confidence: ${level} of 5`} />
      <p className="quiet">
        {level} of 5.{' '}
        {schools === 0
          ? 'No school has reported a result that counts yet.'
          : `${counted(better, 'school reports', 'schools report')} “better”, of ${counted(schools, 'school', 'schools')} whose reports count.`}
      </p>
      {contradictions > 0 && (
        <p className="contradicted">
          {counted(contradictions, 'record contradicts it', 'records contradict it')}
          {isCapped ? ', so the dial cannot be higher than 3.' : '.'}
        </p>
      )}
      <Rule rule="confidence" of="confidence" />
    </li>
  );
}

function Change({ change: { verdict, schools } }: { change: Counted['change'] }) {
  const spread = (
    [
      ['better', 'better'],
      ['same', 'the same'],
      ['worse', 'worse'],
      ['too soon', 'too soon'],
    ] as const
  )
    .filter(([result]) => schools[result] > 0)
    .map(([result, words]) => `${words}: ${schools[result]}`)
    .join(' · ');
  return (
    <li>
      <h2 className="quiet">What changed</h2>
      <strong>{changeWords[verdict]}</strong>
      {spread && <p className="quiet">{spread}</p>}
      <Rule rule="change" of="this" />
    </li>
  );
}

function Effort({ effort: { level, schools } }: { effort: Counted['effort'] }) {
  const spread = (['low', 'medium', 'high'] as const)
    .filter(each => schools[each] > 0)
    .map(each => `${effortWords[each].toLowerCase()}: ${schools[each]}`)
    .join(' · ');
  return (
    <li>
      <h2 className="quiet">Effort</h2>
      <strong>{level ? effortWords[level] : 'Nobody has reported yet'}</strong>
      {spread && <p className="quiet">{spread}</p>}
      <Rule rule="effort" of="effort" />
    </li>
  );
}

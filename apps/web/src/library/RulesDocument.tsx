import { dialRules, rulesInWords, type DialRule, type PublicFrame } from '@pathways/domain/library';
import { PublicDocument } from './PublicDocument.js';

export const ruleTitles: Readonly<Record<DialRule, string>> = {
  confidence: 'How confidence is counted',
  effort: 'How effort is counted',
  change: 'How “what changed” is counted',
  bearing: 'When a try supports, adapts or contradicts',
  alike: 'How “schools like mine” is counted',
};

interface RulesDocumentProps {
  chosen: DialRule | null;
  frame: PublicFrame;
}

/** The rules word for word, so that anybody can count again from the reports beneath each practice. */
export function RulesDocument({ chosen, frame }: RulesDocumentProps) {
  const shown = chosen ? [chosen] : dialRules;
  const title = chosen ? ruleTitles[chosen] : 'How this library counts';
  return (
    <PublicDocument
      frame={frame}
      title={title}
      description="The public rules by which the practice library counts, word for word."
      path={chosen ? `/library/rules/${chosen}` : '/library/rules'}
    >
      <p className="kicker">Practice library</p>
      <h1>{title}</h1>
      <p className="lead">
        Every dial is counted anew from the reports of schools each time it is shown, by these sentences and
        nothing else. All that goes into it stands beside each report.
      </p>
      {shown.map(rule => (
        <section key={rule} id={rule}>
          {!chosen && <h2>{ruleTitles[rule]}</h2>}
          <ol>
            {rulesInWords[rule].map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </section>
      ))}
      <p>{chosen ? <a href="/library/rules">All rules</a> : <a href="/library">See all practices</a>}</p>
    </PublicDocument>
  );
}

import type { IdeaStep } from '@pathways/domain/library';
import { termWords } from '@pathways/domain/practices';

/** Follows the idea from term to term, in figures: no school and no authority is named. */
export function IdeaPath({ path }: { path: readonly IdeaStep[] }) {
  if (path.length === 0) return null;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="The idea from term to term">
      <table>
        <caption>The idea from term to term</caption>
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col" className="number">
              Tries
            </th>
            <th scope="col" className="number">
              Adapted
            </th>
            <th scope="col" className="number">
              Contradicting
            </th>
            <th scope="col" className="number">
              Local authorities
            </th>
          </tr>
        </thead>
        <tbody>
          {path.map(({ term, tries, adaptations, contradictions, authorities }) => (
            <tr key={termWords(term)}>
              <th scope="row">{termWords(term)}</th>
              <td className="number">{tries}</td>
              <td className="number">{adaptations}</td>
              <td className="number">{contradictions}</td>
              <td className="number">{authorities}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { LibraryFacet } from '@pathways/domain/library';
import { confidenceWords, type TryEffort } from '@pathways/domain/practices';
import { schoolPhases } from '@pathways/domain/schools';
import { effectWords, effortWords, phaseWords } from './wording.js';

export const facetTitles: Readonly<Record<LibraryFacet, string>> = {
  outcome: 'What for',
  phase: 'Phase',
  learners: 'Which learners',
  size: 'Size of school',
  disadvantage: 'Disadvantage',
  effort: 'Effort',
  effect: 'Time to first effect',
  confidence: 'Confidence, at least',
  theme: 'Theme',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A value of a facet as a head reads it. */
export function valueWords(facet: LibraryFacet, value: string): string {
  switch (facet) {
    case 'phase': {
      const phase = schoolPhases.find(each => each === value);
      return phase ? phaseWords[phase] : value;
    }
    case 'size':
      return `${capital(value)} pupils`;
    case 'disadvantage':
      return `${capital(value)} of pupils`;
    case 'effort':
      return effortWords[value as TryEffort] ?? value;
    case 'effect':
      return effectWords[value] ?? value;
    case 'confidence':
      return `${confidenceWords(Number(value))} (${value} of 5)`;
    default:
      return capital(value);
  }
}

import { placeholderIn, unsourcedNumbersIn } from '../practices/index.js';
import type { ReportPart } from './report.js';

/** Something in a report that should be mended where it was written, before the report leaves the house. */
export interface ReportFault {
  readonly kind: 'placeholder' | 'number without source';
  /** As it stands in the report. */
  readonly found: string;
  /** The part it stands in. */
  readonly within: string;
}

const wordsIn = (part: ReportPart): string[] =>
  part.kind === 'paragraph' || part.kind === 'heading'
    ? [part.words]
    : part.kind === 'list'
      ? [...part.entries]
      : [];

/** The parts that people wrote: up to the method, which is ours, and without words that schools said. */
function written(parts: readonly ReportPart[]): readonly ReportPart[] {
  const method = parts.findIndex(part => part.kind === 'heading' && part.words === 'Method');
  return method < 0 ? parts : parts.slice(0, method);
}

/** Its number has a source of its own; what is left to find are words still to come. */
const kpiFaults = ({ title, facts }: Extract<ReportPart, { kind: 'kpi' }>): ReportFault[] =>
  [title, ...facts.map(({ words }) => words)].flatMap((words): ReportFault[] => {
    const found = placeholderIn(words);
    return found === null ? [] : [{ kind: 'placeholder', found, within: words }];
  });

/** Placeholders anywhere, and figures in running text whose sentence names no source; counted figures have theirs. */
export function reportFaults(parts: readonly ReportPart[]): ReportFault[] {
  return written(parts).flatMap(part => {
    if (part.kind === 'kpi') return kpiFaults(part);
    const statement = part.kind === 'statement' ? [part.title, part.words] : [];
    return [...wordsIn(part), ...statement].flatMap((words): ReportFault[] => {
      const placeholder = placeholderIn(words);
      const faults: ReportFault[] = unsourcedNumbersIn(words).map(found => ({
        kind: 'number without source',
        found,
        within: words,
      }));
      return placeholder === null
        ? faults
        : [{ kind: 'placeholder', found: placeholder, within: words }, ...faults];
    });
  });
}

export const faultWords = ({ kind, found }: ReportFault): string =>
  kind === 'placeholder'
    ? `“${found}” stands for words still to come: write them where they belong.`
    : `“${found}” has no source: say in the same sentence where the number comes from.`;

import { smallNumberRule } from '../suppression/index.js';
import type { Figure } from './figure.js';
import { kpiParts } from './report-kpis.js';
import { findingsByOutcome, whatNext } from './report-findings.js';
import type { ReportedPractice, ReportFacts, ReportPart } from './report.js';

const heading = (words: string): ReportPart => ({ kind: 'heading', words });
const paragraph = (words: string): ReportPart => ({ kind: 'paragraph', words });

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;

const sumOf = (figure: Figure | undefined, column: string): number | null => {
  const place = figure?.columns.findIndex(({ id }) => id === column) ?? -1;
  if (!figure || place < 0 || figure.hidden > 0) return null;
  return figure.rows.reduce((sum, row) => sum + Number(row[place] ?? 0), 0);
};

/** What the figures come to, in sentences; a sum is not told where one of its parts is hidden. */
function summaryOf({ figures, practices, cycleName }: ReportFacts): ReportPart[] {
  const figure = (id: string) => figures.find(one => one.id === id);
  const grouped = sumOf(figure('participation'), 'grouped');
  const released = sumOf(figure('groups'), 'released');
  const closed = sumOf(figure('groups'), 'closed');
  const agreed = sumOf(figure('actions'), 'agreed');
  const sentences = [
    grouped !== null &&
      released !== null &&
      `In ${cycleName} ${counted(grouped, 'school', 'schools')} worked in ${counted(released, 'group', 'groups')}.`,
    closed !== null && `${counted(closed, 'group', 'groups')} closed the round with an outcome.`,
    agreed !== null && `${counted(agreed, 'action was', 'actions were')} agreed.`,
    practices.length > 0 &&
      `${counted(practices.length, 'practice', 'practices')} from the talk of the cycle ${practices.length === 1 ? 'is' : 'are'} in the public library.`,
  ].filter(sentence => sentence !== false);
  return sentences.length > 0
    ? [
        {
          kind: 'list',
          entries: sentences.map(sentence => sentence.charAt(0).toUpperCase() + sentence.slice(1)),
        },
      ]
    : [paragraph('Nothing has been counted yet.')];
}

function practiceParts(practice: ReportedPractice): ReportPart[] {
  return [
    { kind: 'statement', title: practice.title, words: practice.problem },
    paragraph(`Context: ${practice.context}`),
    paragraph(`What they did: ${practice.whatTheyDid}`),
    paragraph(`What changed: ${practice.whatChanged}`),
    paragraph(`What is not known: ${practice.limits}`),
    ...practice.quotes.map(({ words, speaker }): ReportPart => ({ kind: 'quote', words, speaker })),
    paragraph(
      practice.tries === 0
        ? `No school has logged a try of it yet. In the practice library: ${practice.address}`
        : `${counted(practice.tries, 'try', 'tries')} logged by schools. In the practice library: ${practice.address}`,
    ),
  ];
}

/**
 * The report of a cycle: what it was, what came of it, how it was counted. Cause is not claimed; what is said in rooms
 * is not in it, except passages that schools agreed to see published.
 */
export function cycleReport(facts: ReportFacts): ReportPart[] {
  const { figures, practices } = facts;
  const kpis = kpiParts(facts);
  const told = [...figures, ...kpis.flatMap(part => (part.kind === 'figure' ? [part.figure] : []))];
  return [
    heading('In short'),
    ...summaryOf(facts),
    heading('What the cycle was for'),
    paragraph(facts.aims.trim() || 'No aims were written down for this cycle.'),
    paragraph(`The cycle ran from ${facts.startsOn} to ${facts.endsOn}.`),
    ...(facts.outcome === null ? [] : [heading('What the cycle came to'), paragraph(facts.outcome)]),
    heading('Findings by outcome'),
    ...findingsByOutcome(practices),
    heading('Promising practices'),
    ...(practices.length > 0
      ? practices.flatMap(practiceParts)
      : [paragraph('No practice from the talk of this cycle has been published yet.')]),
    heading('Figures'),
    ...figures.map((figure): ReportPart => ({ kind: 'figure', figure })),
    ...(kpis.length > 0 ? [heading('KPIs'), ...kpis] : []),
    heading('What next'),
    whatNext(facts),
    heading('Method'),
    paragraph(
      `All numbers were counted from the records of Pathways on ${facts.countedOn}. They say what was done, not what it caused.`,
    ),
    paragraph(
      `Talk, actions and what came of them are counted to the end of ${facts.countedTo}; what takes part, meets and is published to the day of the report.`,
    ),
    paragraph(smallNumberRule),
    ...(kpis.length > 0
      ? [
          paragraph(
            'KPIs are entered by those who keep them, each with its source: they stand here as they were known on that day, up to the last day of the cycle.',
          ),
        ]
      : []),
    paragraph(
      'Quotations stand here under the consent of the school that said them, as it was on that day; a school may take it back, and the next report is without them.',
    ),
    ...(facts.isFictional
      ? [paragraph('This is a sample programme: its schools and words are invented.')]
      : []),
    heading('Definitions'),
    ...told.map(({ title, definition }): ReportPart => ({ kind: 'statement', title, words: definition })),
    heading('The query behind each number'),
    ...told.map(({ title, statement }): ReportPart => ({
      kind: 'query',
      title,
      words: statement.trim(),
    })),
  ];
}

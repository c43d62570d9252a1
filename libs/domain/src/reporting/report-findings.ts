import { outcomeTags, type OutcomeTag } from '../practices/index.js';
import type { Figure } from './figure.js';
import type { ReportedPractice, ReportFacts, ReportPart } from './report.js';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function findingsOf(outcome: string, practices: readonly ReportedPractice[]): ReportPart[] {
  return [
    {
      kind: 'statement',
      title: outcome,
      words:
        practices.length === 0
          ? 'No practice of this cycle was published for it.'
          : `${capital(counted(practices.length, 'practice is', 'practices are'))} published. What the schools report:`,
    },
    ...(practices.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            entries: practices.map(({ title, whatChanged }) => `${title}: ${whatChanged}`),
          },
        ]),
  ];
}

/** What was found, under each outcome of the programme; a practice that serves two stands under both. */
export function findingsByOutcome(practices: readonly ReportedPractice[]): ReportPart[] {
  if (practices.length === 0)
    return [{ kind: 'paragraph', words: 'Findings appear here as practices of the cycle are published.' }];
  const of = (outcome: OutcomeTag) => practices.filter(({ outcomes }) => outcomes.includes(outcome));
  const without = practices.filter(({ outcomes }) => outcomes.length === 0);
  return [
    ...outcomeTags.flatMap(outcome => findingsOf(capital(outcome), of(outcome))),
    ...(without.length > 0 ? findingsOf('No outcome named', without) : []),
  ];
}

const rowsOf = (figures: readonly Figure[], id: string, columns: readonly string[]) => {
  const figure = figures.find(one => one.id === id);
  const places = columns.map(column => figure?.columns.findIndex(each => each.id === column) ?? -1);
  return (figure?.rows ?? []).map(row => places.map(place => row[place] ?? null));
};

/** What the records leave to do: targets not reached, rounds not closed, practices that nobody tried, and when it goes on. */
export function whatNext({
  figures,
  practices,
  next,
}: Pick<ReportFacts, 'figures' | 'practices' | 'next'>): ReportPart {
  const short = rowsOf(figures, 'targets', ['counts', 'place', 'target', 'reached']).filter(
    ([, , target, reached]) => typeof target === 'number' && typeof reached === 'number' && reached < target,
  );
  const open = rowsOf(figures, 'groups', ['released', 'closed']).reduce(
    (sum, [released, closed]) => sum + Number(released ?? 0) - Number(closed ?? 0),
    0,
  );
  const untried = practices.filter(({ tries }) => tries === 0);
  const entries = [
    ...short.map(
      ([counts, place, target, reached]) =>
        `${String(counts)}, ${String(place)}: ${String(reached)} of the ${String(target)} aimed at are reached.`,
    ),
    ...(open > 0 ? [`${capital(counted(open, 'group has', 'groups have'))} not closed the round yet.`] : []),
    ...(untried.length > 0
      ? [`No school has logged a try of ${untried.map(({ title }) => `“${title}”`).join(', ')} yet.`]
      : []),
    next ? `The next cycle, ${next.name}, begins on ${next.startsOn}.` : 'No further cycle is planned yet.',
  ];
  return { kind: 'list', entries };
}

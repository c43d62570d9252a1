import { GapChart } from '@pathways/ui';
import { isKnown, stateWords, tickWords, type Graph, type GraphPoint } from './family-words.js';

interface SplitGraphProps {
  graph: Graph;
  chosen: string | null;
}

/** Two parts of the pupils of each school on one line: how far they lie apart, school by school, by name. */
export function SplitGraph({ graph, chosen }: SplitGraphProps) {
  const { title, besideTitle, levelYear } = graph;
  return (
    <GapChart
      label={`${title} and ${besideTitle?.toLowerCase() ?? ''} in ${levelYear ?? 'no year'}, a line for each school. The table below says the same.`}
      first={title}
      second={besideTitle ?? ''}
      rows={graph.points.map(point => ({
        id: point.urn,
        label: point.name.replace(/ \(fictional\)$/, ''),
        first: isKnown(point.level) ? point.level.value : null,
        second: isKnown(point.beside) ? point.beside.value : null,
        missing: missingOf(graph, point),
      }))}
      tick={tickWords}
      chosen={chosen}
    />
  );
}

/** What stands on a line in the place of dots that are not there. */
function missingOf(graph: Graph, { level, beside }: GraphPoint): string {
  const told = [
    { title: graph.title, figure: level },
    { title: graph.besideTitle ?? '', figure: beside },
  ].flatMap(({ title, figure }) =>
    isKnown(figure) || !figure
      ? []
      : [`${title.toLowerCase()}: ${figure.state === 'WITHHELD' ? 'not shown' : stateWords[figure.state]}`],
  );
  if (told.length === 2 && level && level.state === beside?.state) return stateWords[level.state];
  return told.join(', ');
}

import { Disclosure, Notice, ScatterChart, Section, type ChartPoint } from '@pathways/ui';
import type { FamilySeen } from './family.documents.js';
import { changeUnit, changeWords, isKnown, numberWords, tickWords, type Graph } from './family-words.js';
import { GraphTable } from './GraphTable.js';
import { PointPanel } from './PointPanel.js';
import { SplitGraph } from './SplitGraph.js';

export interface GraphSectionProps {
  family: FamilySeen;
  graph: Graph;
  chosen: string | null;
  onChoose: (urn: string) => void;
  onChanged: () => void;
}

function pointsOf({ graph, family }: Pick<GraphSectionProps, 'graph' | 'family'>): ChartPoint[] {
  const own = new Set(family.viewerSchools.map(({ urn }) => urn));
  return graph.points.flatMap(({ urn, name, level, change, words }) =>
    isKnown(level) && typeof change === 'number'
      ? {
          id: urn,
          label: name.replace(/ \(fictional\)$/, ''),
          x: level.value,
          y: change,
          words,
          isOwn: own.has(urn),
          notes: family.pins.filter(pin => pin.urn === urn && pin.code === graph.code).length,
        }
      : [],
  );
}

/** The family graph: attainment across, improvement upwards, the family's means as cross-hairs. */
export function GraphSection(props: GraphSectionProps) {
  const { graph, chosen, onChoose } = props;
  const points = pointsOf(props);
  const withoutPoint = graph.points.filter(({ urn }) => !points.some(({ id }) => id === urn));
  return (
    <Section title={graph.name} lead={graph.yearsInWords}>
      {points.length > 0 ? (
        <ScatterChart
          label={`${graph.name}: attainment across, improvement upwards, a point for each of ${points.length} schools. Arrow keys lead from point to point.`}
          points={points}
          across={{
            title: `${graph.title}, ${graph.levelYear ?? ''}${graph.unit === '%' ? ' (%)' : ''}`,
            tick: tickWords,
          }}
          upwards={{
            title: `Change since ${graph.sinceYear ?? ''} (${changeUnit(graph)})`,
            tick: value => `${value > 0 ? '+' : ''}${tickWords(value)}`,
          }}
          centre={centreOf(graph)}
          aim="Aim: up and to the right"
          chosen={chosen}
          onChoose={onChoose}
        />
      ) : graph.besideTitle ? (
        <SplitGraph graph={graph} chosen={chosen} />
      ) : (
        <Notice live={false} title="There is no graph of this measure">
          A point needs a figure in two years. What there is stands in the table and in the spread below.
        </Notice>
      )}
      <PointPanel {...props} />
      {points.length > 0 && withoutPoint.length > 0 && (
        <Disclosure
          title={`${withoutPoint.length === 1 ? 'One school has' : `${withoutPoint.length} schools have`} no point`}
          level={3}
        >
          <ul>
            {withoutPoint.map(({ urn, words }) => (
              <li key={urn}>{words}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure title={points.length > 0 ? 'The same as a table' : 'School by school'} level={3}>
        <GraphTable graph={graph} />
      </Disclosure>
    </Section>
  );
}

function centreOf(graph: Graph) {
  const { level, change } = graph.centre;
  if (typeof level !== 'number' || typeof change !== 'number') return undefined;
  return {
    x: level,
    y: change,
    acrossWords: `family mean ${numberWords(graph, level, graph.decimals)}`,
    upwardsWords: `family mean ${changeWords(graph, change, graph.decimals === 0 ? 1 : 0)}`,
  };
}

import { Disclosure, Section, Table, TrendChart } from '@pathways/ui';
import { isKnown, numberWords, stateWords, tickWords, type Graph, type GraphPoint } from './family-words.js';

interface TrendSectionProps {
  graph: Graph;
  chosen: string | null;
}

/** The same measure over the years. A year without a figure leaves the line open. */
export function TrendSection({ graph, chosen }: TrendSectionProps) {
  const { allYears } = graph;
  if (allYears.length < 2) return null;
  const series = graph.points
    .filter(({ trend }) => trend.some(isKnown))
    .map(({ urn, name, trend }) => ({
      id: urn,
      label: name.replace(/ \(fictional\)$/, ''),
      values: trend.map(figure => (isKnown(figure) ? figure.value : null)),
    }));
  const named = graph.points.find(({ urn }) => urn === chosen);
  return (
    <Section
      title="Over the years"
      lead={`${named ? `${named.name} is drawn strongly, the other schools of the family behind it.` : 'A line for each school; choose one to see it drawn strongly.'} Lines are broken where a year has no figure.`}
    >
      <TrendChart
        label={`${graph.name} from ${allYears[0] ?? ''} to ${allYears.at(-1) ?? ''}, a line for each school. The table below says the same.`}
        title={`${graph.title}${graph.unit === '%' ? ' (%)' : ''}`}
        steps={allYears}
        series={series}
        chosen={chosen}
        tick={tickWords}
      />
      <Disclosure title="The years as a table" level={3}>
        <Table
          caption={`${graph.name} over the years, by school`}
          hideCaption
          columns={[
            { id: 'school', label: 'School', cell: (point: GraphPoint) => point.name },
            ...allYears.map((year, at) => ({
              id: year,
              label: year,
              numeric: true,
              cell: ({ trend }: GraphPoint) => {
                const figure = trend[at];
                if (isKnown(figure)) return numberWords(graph, figure.value, graph.decimals);
                return figure ? stateWords[figure.state] : '';
              },
            })),
          ]}
          rows={graph.points}
          rowKey={({ urn }) => urn}
        />
      </Disclosure>
    </Section>
  );
}

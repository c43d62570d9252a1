import { Table } from '@pathways/ui';
import {
  changeUnit,
  changeWords,
  isKnown,
  numberWords,
  stateWords,
  type Graph,
  type Shown,
} from './family-words.js';

const cellOf = (graph: Graph, figure: Shown | null | undefined): string =>
  isKnown(figure) ? numberWords(graph, figure.value, graph.decimals) : figure ? stateWords[figure.state] : '';

/** Every school with its figures, by name: in no other order, since the family is no league. */
export function GraphTable({ graph }: { graph: Graph }) {
  const { levelYear, sinceYear } = graph;
  const columns = [
    { id: 'school', label: 'School', cell: (point: Graph['points'][number]) => point.name },
    ...(sinceYear
      ? [
          {
            id: 'since',
            label: sinceYear,
            cell: (point: Graph['points'][number]) => cellOf(graph, point.since),
            numeric: true,
          },
        ]
      : []),
    {
      id: 'level',
      label: graph.besideTitle ? `${graph.title}, ${levelYear ?? ''}` : (levelYear ?? 'Figure'),
      cell: (point: Graph['points'][number]) => cellOf(graph, point.level),
      numeric: true,
    },
    ...(graph.besideTitle
      ? [
          {
            id: 'beside',
            label: graph.besideTitle,
            cell: (point: Graph['points'][number]) => cellOf(graph, point.beside),
            numeric: true,
          },
        ]
      : []),
    ...(sinceYear
      ? [
          {
            id: 'change',
            label: `Change (${changeUnit(graph)})`,
            cell: ({ change }: Graph['points'][number]) =>
              typeof change === 'number' ? changeWords(graph, change) : 'not known',
            numeric: true,
          },
        ]
      : []),
  ];
  return (
    <Table
      caption={`${graph.name}, by school`}
      hideCaption
      columns={columns}
      rows={graph.points}
      rowKey={({ urn }) => urn}
    />
  );
}

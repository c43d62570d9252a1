import { FactList, Section, SpreadStrip } from '@pathways/ui';
import type { SpreadPartsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { SpreadParts } from './family.documents.js';
import { changeUnit, changeWords, isKnown, numberWords, type Graph } from './family-words.js';

interface SpreadSectionProps {
  graph: Graph;
  chosen: string | null;
}

/** How far the schools lie apart, and the best in the family: not who comes before whom. */
export function SpreadSection({ graph, chosen }: SpreadSectionProps) {
  const more = graph.decimals === 0 ? 1 : 0;
  return (
    <Section
      title="Spread in the family"
      lead="Each dot is a school, the band the middle half of them, the bar the median."
    >
      <Strip
        graph={graph}
        chosen={chosen}
        title={`${graph.name}, ${graph.levelYear ?? ''}`}
        spread={readFragment(SpreadParts, graph.levels)}
        marks={graph.points.flatMap(({ urn, level }) =>
          isKnown(level) ? { id: urn, value: level.value } : [],
        )}
        tick={value =>
          numberWords(graph, value, Number.isInteger(value) ? graph.decimals : graph.decimals + more)
        }
      />
      {graph.sinceYear && (
        <Strip
          graph={graph}
          chosen={chosen}
          title={`Change since ${graph.sinceYear}, in ${changeUnit(graph)}`}
          spread={readFragment(SpreadParts, graph.changes)}
          marks={graph.points.flatMap(({ urn, change }) =>
            typeof change === 'number' ? { id: urn, value: change } : [],
          )}
          tick={value => changeWords(graph, value, Number.isInteger(value) ? 0 : more)}
        />
      )}
    </Section>
  );
}

interface StripProps extends SpreadSectionProps {
  title: string;
  spread: SpreadPartsFragment | null | undefined;
  marks: { id: string; value: number }[];
  tick: (value: number) => string;
}

function Strip({ graph, chosen, title, spread, marks, tick }: StripProps) {
  if (!spread)
    return (
      <p>
        <strong>{title}</strong>: fewer than three schools have a figure, so there is no spread to show.
      </p>
    );
  const nameOf = (urn: string) => graph.points.find(point => point.urn === urn)?.name ?? urn;
  const best = new Intl.ListFormat('en-GB').format(spread.best.map(nameOf));
  const words = `${title}: from ${tick(spread.least)} to ${tick(spread.most)} over ${spread.schools} schools; half of them between ${tick(spread.lowerQuarter)} and ${tick(spread.upperQuarter)}.`;
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <SpreadStrip
        label={words}
        marks={marks}
        lowerQuarter={spread.lowerQuarter}
        median={spread.median}
        upperQuarter={spread.upperQuarter}
        tick={tick}
        chosen={chosen}
      />
      <FactList
        facts={[
          {
            term: 'Half of the schools',
            value: `${tick(spread.lowerQuarter)} to ${tick(spread.upperQuarter)}`,
          },
          { term: 'Median', value: tick(spread.median) },
          { term: 'Best in the family', value: `${tick(spread.most)}, ${best}` },
        ]}
      />
    </div>
  );
}

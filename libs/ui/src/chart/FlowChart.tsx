import { Sankey } from '@visx/sankey';
import styles from './Chart.module.css';
import { useWidth } from './useWidth.js';

export interface FlowPlace {
  id: string;
  /** With its figure, as it is to be read: "41 excerpts". */
  label: string;
}

export interface FlowLink {
  from: string;
  to: string;
  value: number;
}

export interface FlowChartProps {
  /** All that the chart shows, in words. */
  label: string;
  places: readonly FlowPlace[];
  /** Links of nothing are left out, and with them places that nothing leads to or from. */
  links: readonly FlowLink[];
}

/** How much of one thing became the next: bands as wide as their number, names at their ends. */
export function FlowChart({ label, places, links }: FlowChartProps) {
  const { frame, width } = useWidth<HTMLDivElement>();
  const flowing = links.filter(({ value }) => value > 0);
  const linked = new Set(flowing.flatMap(({ from, to }) => [from, to]));
  const shown = places.filter(({ id }) => linked.has(id));
  const height = Math.max(180, shown.length * 34);
  const root = {
    nodes: shown.map(place => ({ ...place })),
    links: flowing.map(({ from, to, value }) => ({ source: from, target: to, value })),
  };
  return (
    <div ref={frame} className={styles['frame']}>
      <svg
        className={styles['chart']}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        <Sankey<FlowPlace, object>
          root={root as never}
          nodeId={node => node.id}
          nodeWidth={10}
          nodePadding={18}
          extent={[
            [1, 8],
            [width - 1, height - 8],
          ]}
        >
          {({ graph, createPath }) => (
            <g className={styles['flow']}>
              {graph.links.map((link, at) => (
                <path key={at} d={createPath(link) ?? ''} strokeWidth={Math.max(1, link.width ?? 1)} />
              ))}
              {graph.nodes.map(node => (
                <Place key={node.id} place={node} middle={width / 2} />
              ))}
            </g>
          )}
        </Sankey>
      </svg>
    </div>
  );
}

interface Laid extends FlowPlace {
  x0?: number | undefined;
  x1?: number | undefined;
  y0?: number | undefined;
  y1?: number | undefined;
}

function Place({
  place: { label, x0 = 0, x1 = 0, y0 = 0, y1 = 0 },
  middle,
}: {
  place: Laid;
  middle: number;
}) {
  const isLeft = x0 < middle;
  return (
    <g>
      <rect x={x0} y={y0} width={x1 - x0} height={Math.max(2, y1 - y0)} />
      <text x={isLeft ? x1 + 6 : x0 - 6} y={(y0 + y1) / 2} dy="0.32em" textAnchor={isLeft ? 'start' : 'end'}>
        {label}
      </text>
    </g>
  );
}

import { scaleLinear, scalePoint } from '@visx/scale';
import { drawingWidth, drawn, inks, mark, written, type Drawing } from './drawing.js';

export interface LineToDraw {
  readonly words: string;
  readonly title: string;
  readonly steps: readonly string[];
  /** One for each step; null leaves the line open there. */
  readonly values: readonly (number | null)[];
  /** What stands at the foot of a step that has no number. */
  readonly gap: string;
  readonly aim?: { readonly value: number; readonly words: string };
}

const height = 220;
const [left, right, top, bottom] = [44, 16, 34, 30];
const floor = height - bottom;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** A new stroke begins after each gap. */
const pathOf = (spots: readonly (Spot | null)[]): string =>
  spots.map((spot, at) => (spot ? `${spots[at - 1] ? 'L' : 'M'}${spot.x} ${spot.y}` : '')).join('');

const dotOf = ({ x, y, value }: Spot): string[] => [
  mark('circle', { cx: x, cy: y, r: 4, fill: inks.accent }),
  written(value.toLocaleString('en-GB'), { x, y: y - 9, 'text-anchor': 'middle', 'font-weight': 'bold' }),
];

const aimOf = ({ words }: NonNullable<LineToDraw['aim']>, y: number): string[] => [
  mark('line', {
    x1: left,
    x2: drawingWidth - right,
    y1: y,
    y2: y,
    stroke: inks.ink,
    'stroke-width': 1.5,
    'stroke-dasharray': '5 4',
  }),
  written(words, { x: drawingWidth - right, y: y - 6, 'text-anchor': 'end' }),
];

/** A line over steps of time with its numbers beside its dots, from nothing up, as `TrendChart` draws it on the screen. */
export function drawLine({ words, title, steps, values, gap, aim }: LineToDraw): Drawing {
  const known = values.filter(value => value !== null);
  const y = scaleLinear({
    domain: [Math.min(0, ...known), Math.max(1, aim?.value ?? 0, ...known)],
    range: [floor, top],
    nice: 4,
  });
  const places = scalePoint({ domain: [...steps], range: [left, drawingWidth - right], padding: 0.5 });
  const xOf = (step: string): number => Math.round((places(step) ?? 0) * 100) / 100;
  const spots = steps.map((step, at): Spot | null => {
    const value = values[at] ?? null;
    return value === null ? null : { x: xOf(step), y: Math.round(y(value) * 100) / 100, value };
  });
  const everyStep = Math.ceil(steps.length / 12);
  return drawn(words, height, [
    written(title, { x: 0, y: 13, fill: inks.soft }),
    ...y.ticks(4).flatMap(tick => [
      mark('line', { x1: left, x2: drawingWidth - right, y1: y(tick), y2: y(tick), stroke: inks.rule }),
      written(tick.toLocaleString('en-GB'), {
        x: left - 8,
        y: y(tick) + 4,
        'text-anchor': 'end',
        fill: inks.soft,
      }),
    ]),
    ...steps.flatMap((step, at) =>
      at % everyStep === 0
        ? [written(step, { x: xOf(step), y: height - 8, 'text-anchor': 'middle', fill: inks.soft })]
        : [],
    ),
    ...steps.flatMap((step, at) =>
      spots[at]
        ? []
        : [written(gap, { x: xOf(step), y: floor - 8, 'text-anchor': 'middle', fill: inks.soft })],
    ),
    ...(aim ? aimOf(aim, y(aim.value)) : []),
    mark('path', { d: pathOf(spots), fill: 'none', stroke: inks.accent, 'stroke-width': 2.5 }),
    ...spots.flatMap(spot => (spot ? dotOf(spot) : [])),
  ]);
}

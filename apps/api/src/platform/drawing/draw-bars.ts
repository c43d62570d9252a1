import { scaleLinear } from '@visx/scale';
import { drawingWidth, drawn, inks, mark, written, type Drawing } from './drawing.js';

export interface BarOfDrawing {
  readonly label: string;
  /** Null: hidden. */
  readonly value: number | null;
  readonly part: number | null;
  readonly aim: number | null;
  /** What stands at its end. */
  readonly words: string;
}

export interface BarsToDraw {
  readonly words: string;
  readonly key: { readonly whole: string; readonly part?: string; readonly aim?: string };
  readonly bars: readonly BarOfDrawing[];
}

/** More of them are higher than a page. */
const mostBars = 20;
const [step, top, thick] = [38, 26, 11];
/** For the words at the end of the longest bar. */
const roomForWords = 150;

const whole = (x: number, y: number, width: number) =>
  mark('rect', {
    x: x + 0.5,
    y,
    width: Math.max(1, width),
    height: thick,
    fill: inks.wash,
    stroke: inks.accent,
    'stroke-width': 0.75,
  });

const part = (x: number, y: number, width: number) =>
  mark('rect', { x: x + 0.5, y, width: Math.max(1, width), height: thick, fill: inks.accent });

const across = (x: number, y: number) =>
  mark('line', { x1: x, x2: x, y1: y - 3, y2: y + thick + 3, stroke: inks.ink, 'stroke-width': 2 });

/** What stands for what, in one line above the bars. */
function keyOf({ key }: BarsToDraw): string[] {
  const entries = [
    [key.whole, (x: number) => whole(x, 3, 22)],
    [key.part, (x: number) => part(x, 3, 22)],
    [key.aim, (x: number) => across(x + 11, 3)],
  ] as const;
  return entries.flatMap(([words, sign], place) =>
    words === undefined
      ? []
      : [sign(place * 160), written(words, { x: place * 160 + 30, y: 13, fill: inks.soft })],
  );
}

function barOf(
  { label, value, part: strong, aim, words }: BarOfDrawing,
  y: number,
  reach: (n: number) => number,
) {
  const line = y + 18;
  const end = value === null ? 48 : Math.max(reach(value), aim === null ? 0 : reach(aim));
  return [
    written(label, { x: 0, y: y + 12 }),
    value === null
      ? mark('line', {
          x1: 0,
          x2: 48,
          y1: line + thick / 2,
          y2: line + thick / 2,
          stroke: inks.edge,
          'stroke-width': 2,
          'stroke-dasharray': '2 4',
        })
      : whole(0, line, reach(value)),
    ...(value !== null && strong !== null && strong > 0 ? [part(0, line, reach(strong))] : []),
    ...(aim === null ? [] : [across(reach(aim), line)]),
    written(words, { x: end + 8, y: line + thick - 1, 'font-weight': 'bold' }),
  ];
}

/** Bars in the order they are given, as `BarChart` draws them on the screen. Null where there are none, or too many for a page. */
export function drawBars(given: BarsToDraw): Drawing | null {
  const { bars, words } = given;
  if (bars.length === 0 || bars.length > mostBars) return null;
  const most = Math.max(1, ...bars.flatMap(({ value, aim }) => [value ?? 0, aim ?? 0]));
  const x = scaleLinear({ domain: [0, most], range: [0, drawingWidth - roomForWords] });
  return drawn(words, top + bars.length * step, [
    ...keyOf(given),
    ...bars.flatMap((bar, at) => barOf(bar, top + at * step, value => x(value))),
  ]);
}

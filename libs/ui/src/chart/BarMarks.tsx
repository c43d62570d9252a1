import styles from './Chart.module.css';

/** What the whole bar, its strong part and the line across it stand for. */
export interface BarMarkNames {
  whole: string;
  part?: string | undefined;
  aim?: string | undefined;
}

export interface PlacedMark {
  kind: keyof BarMarkNames;
  name: string;
  x: number;
  y: number;
}

const [sign, line] = [24, 22];
/** How wide a name is, near enough to keep it off the next. */
const widthOf = (name: string): number => sign + 6 + name.length * 7.2 + 16;

/** One after the other, on as many lines as they need; with how high they stand together. */
export function placedMarks(names: BarMarkNames | undefined, width: number) {
  let [x, y] = [0, 0];
  const marks: PlacedMark[] = [];
  for (const kind of ['whole', 'part', 'aim'] as const) {
    const name = names?.[kind];
    if (name === undefined) continue;
    if (x > 0 && x + widthOf(name) > width) [x, y] = [0, y + line];
    marks.push({ kind, name, x, y });
    x += widthOf(name);
  }
  return { marks, height: marks.length === 0 ? 0 : y + line + 4 };
}

export function BarMarks({ marks }: { marks: readonly PlacedMark[] }) {
  return marks.map(({ kind, name, x, y }) => (
    <g key={kind} className={styles['bar']}>
      {kind === 'aim' ? (
        <line className={styles['target']} x1={x + sign / 2} x2={x + sign / 2} y1={y + 1} y2={y + 17} />
      ) : (
        <rect className={styles[kind]} x={x + 1} y={y + 4} width={sign - 2} height={11} rx={2} />
      )}
      <text x={x + sign + 6} y={y + 14}>
        {name}
      </text>
    </g>
  ));
}

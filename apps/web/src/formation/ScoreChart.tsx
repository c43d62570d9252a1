import { Disclosure, Section, Table, type Column } from '@pathways/ui';
import { binsOf, type ScoreBin } from './score-bins.js';
import styles from './ScoreChart.module.css';
import type { Picture } from './WithPicture.js';

const [width, height] = [720, 260];
const edge = { left: 8, right: 8, top: 44, bottom: 34 };

const shown = (value: number) => value.toFixed(2);
const meanOf = (scores: readonly number[]) =>
  scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);

const columns: readonly Column<ScoreBin>[] = [
  { id: 'apart', label: 'Apart', cell: ({ from, to }) => `${shown(from)} to ${shown(to)}` },
  { id: 'groups', label: 'Groups', numeric: true, cell: ({ count }) => count },
];

/** How alike the groups are, all of them, beside what was proved to be the least that their mean can be. */
export function ScoreChart({ picture: { scores, leastMean } }: { picture: Picture }) {
  const bins = binsOf(scores, leastMean ?? null);
  const mean = meanOf(scores);
  const bound =
    typeof leastMean === 'number'
      ? ` Over all pairs of schools in a group the mean cannot be below ${leastMean.toFixed(3)}: that is proved.`
      : ' How low the mean could be is not proved, or wishes count beside likeness.';
  return (
    <Section
      title="How alike the groups are"
      lead="Each bar counts groups. “Apart” is the mean distance of two schools of a group, in weighted standard deviations: 0 for twins."
    >
      <figure className={styles['figure']}>
        <Bars bins={bins} mean={mean} leastMean={leastMean ?? null} />
        <figcaption>
          {scores.length} groups, {shown(mean)} apart on average, from {shown(Math.min(...scores))} to{' '}
          {shown(Math.max(...scores))}.{bound}
        </figcaption>
      </figure>
      <Disclosure title="The same as a table">
        <Table
          caption="Groups by distance"
          hideCaption
          columns={columns}
          rows={bins}
          rowKey={({ from }) => String(from)}
        />
      </Disclosure>
    </Section>
  );
}

interface BarsProps {
  readonly bins: readonly ScoreBin[];
  readonly mean: number;
  readonly leastMean: number | null;
}

function Bars({ bins, mean, leastMean }: BarsProps) {
  const [from, to] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const x = (score: number) => edge.left + ((score - from) / (to - from)) * (width - edge.left - edge.right);
  const y = (count: number) => height - edge.bottom - (count / most) * (height - edge.top - edge.bottom);
  const every = Math.ceil(bins.length / 8);
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {bins.map((bin, place) => (
        <g key={bin.from}>
          <rect
            className={styles['bar']}
            x={x(bin.from) + 1}
            width={Math.max(1, x(bin.to) - x(bin.from) - 2)}
            y={y(bin.count)}
            height={height - edge.bottom - y(bin.count)}
          />
          {bin.count > 0 && (
            <text className={styles['count']} x={(x(bin.from) + x(bin.to)) / 2} y={y(bin.count) - 5}>
              {bin.count}
            </text>
          )}
          {place % every === 0 && (
            <text className={styles['tick']} x={x(bin.from)} y={height - 12}>
              {shown(bin.from)}
            </text>
          )}
        </g>
      ))}
      <line
        className={styles['ground']}
        x1={edge.left}
        x2={width - edge.right}
        y1={height - edge.bottom}
        y2={height - edge.bottom}
      />
      <Mark at={x(mean)} label="mean" row={0} isRight={x(mean) < width / 2} />
      {leastMean !== null && (
        <Mark
          at={x(leastMean)}
          label="proved least mean"
          row={1}
          isRight={x(leastMean) < width / 2}
          isBound
        />
      )}
    </svg>
  );
}

function Mark(props: { at: number; label: string; row: number; isRight: boolean; isBound?: boolean }) {
  const { at, label, row, isRight, isBound = false } = props;
  return (
    <g className={isBound ? styles['bound'] : styles['mean']}>
      <line x1={at} x2={at} y1={6 + row * 17} y2={height - edge.bottom} />
      <text x={at + (isRight ? 6 : -6)} y={16 + row * 17} textAnchor={isRight ? 'start' : 'end'}>
        {label}
      </text>
    </g>
  );
}

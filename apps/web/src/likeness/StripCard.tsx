import { Disclosure, PoolStrip, Table, type Column } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { StripCardFragment } from '../gql/graphql.js';
import { figureWords, sourceWords, valueWords, type PublishedFigure } from './likeness-words.js';
import styles from './StripCard.module.css';

export const StripCardDocument = graphql(`
  fragment StripCard on MeasureStrip {
    code
    standsFor
    phrase
    unit
    weight
    because
    values
    median
    without
    years
    figure {
      urn
      value
      state
      academicYear
      source
      status
    }
    group {
      urn
      value
      state
      academicYear
      source
      status
    }
  }
`);

interface Line {
  readonly who: string;
  readonly figure: string;
  readonly from: string;
}

const columns: readonly Column<Line>[] = [
  { id: 'who', label: 'Who', cell: ({ who }) => who },
  { id: 'figure', label: 'Figure', numeric: true, cell: ({ figure }) => figure },
  { id: 'from', label: 'Year, source, status', cell: ({ from }) => from },
];

const lineOf = (who: string, figure: PublishedFigure, unit: string): Line => ({
  who,
  figure: figureWords(figure, unit),
  from: sourceWords(figure) || '–',
});

export interface StripCardProps {
  readonly strip: FragmentType<typeof StripCardDocument>;
  readonly school: string;
  /** Names of the schools of its group, by URN. */
  readonly partners: ReadonlyMap<string, string>;
  readonly poolWords: string;
}

function linesOf(
  strip: StripCardFragment,
  { school, partners, poolWords }: Omit<StripCardProps, 'strip'>,
): Line[] {
  const { unit, figure, group, values, median, without, years } = strip;
  const ends = [values[0], values.at(-1)].map(value => (value === undefined ? '' : valueWords(value, unit)));
  const counted = `${values.length.toLocaleString('en-GB')} of ${poolWords}${without > 0 ? `, ${without.toLocaleString('en-GB')} without a figure` : ''}`;
  return [
    lineOf(school, figure, unit),
    ...group.map(partner => lineOf(partners.get(partner.urn) ?? partner.urn, partner, unit)),
    ...(typeof median === 'number'
      ? [
          { who: 'The median', figure: valueWords(median, unit), from: `${years ?? ''}: ${counted}` },
          { who: 'From the least to the most', figure: `${ends[0]} to ${ends[1]}`, from: years ?? '' },
        ]
      : []),
  ];
}

/** One measure: the spread of the pool with the school, its partners and the median on it, and the same as text. */
export function StripCard({ strip: given, ...names }: StripCardProps) {
  const strip = readFragment(StripCardDocument, given);
  const { standsFor, phrase, unit, weight, because, values, median, figure, group } = strip;
  const lines = linesOf(strip, names);
  const label = `${standsFor}. ${lines.map(line => `${line.who}: ${line.figure}`).join('; ')}`;
  return (
    <section className={styles['card']} aria-label={standsFor}>
      <h3 className={styles['name']}>{standsFor}</h3>
      <p className={styles['about']}>
        {phrase}. Weight {weight.toLocaleString('en-GB', { maximumFractionDigits: 3 })}: {because}
      </p>
      <p className={styles['own']}>
        {names.school}: {figureWords(figure, unit)}
        {typeof figure.value === 'number'
          ? ` (${sourceWords(figure)})`
          : '. It counts as unknown, never as zero'}
        {typeof median === 'number' ? `; the median is ${valueWords(median, unit)}.` : '.'}
      </p>
      <PoolStrip
        label={label}
        values={values}
        median={median ?? null}
        subject={figure.value ?? null}
        partners={group.flatMap(({ value }) => value ?? [])}
        tick={value => valueWords(value, unit)}
      />
      <Disclosure title={`${standsFor}: every mark as text`} level={4}>
        <Table
          caption="With year, source and status"
          columns={columns}
          rows={lines}
          rowKey={({ who }) => who}
        />
      </Disclosure>
    </section>
  );
}

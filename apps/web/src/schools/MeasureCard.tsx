import { DefinitionTip, NumberText } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { decimalsOf, hasValue, sourcesOf, unitBehind, type SeriesFigure } from './figures.js';
import styles from './MeasureCard.module.css';
import { Trend } from './Trend.js';

export const MeasureCardParts = graphql(`
  fragment MeasureCard on MeasureSeries {
    id
    code
    name
    unit
    meaning
    figures {
      academicYear
      source
      status
      state
      value
      publishedAs
    }
  }
`);

/** One measure of one school: each year's figure or its state in words, the line over the years, the sources. */
export function MeasureCard({ measure }: { measure: FragmentType<typeof MeasureCardParts> }) {
  const series = readFragment(MeasureCardParts, measure);
  return (
    <li className={styles['card']}>
      <h3 className={styles['name']}>
        <DefinitionTip term={series.name}>{series.meaning}</DefinitionTip>
      </h3>
      <dl className={styles['years']}>
        {series.figures.map(figure => (
          <div key={figure.academicYear}>
            <dt>{figure.academicYear}</dt>
            <dd>
              <Shown figure={figure} unit={series.unit} decimals={decimalsOf(series)} />
            </dd>
          </div>
        ))}
      </dl>
      <Trend series={series} />
      <ul className={styles['sources']} aria-label={`Sources of ${series.name}`}>
        {sourcesOf(series.figures).map(source => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </li>
  );
}

interface ShownProps {
  readonly figure: SeriesFigure;
  readonly unit: string;
  readonly decimals: number;
}

function Shown({ figure, unit, decimals }: ShownProps) {
  if (!hasValue(figure)) {
    return <NumberText figure={{ state: figure.state === 'SUPPRESSED' ? 'suppressed' : 'not-held' }} />;
  }
  return (
    <NumberText
      figure={{ state: 'value', value: figure.value }}
      unit={unitBehind(unit)}
      decimals={decimals}
      signed={unit === 'progress score'}
    />
  );
}

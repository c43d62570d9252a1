import { NumberText, Stack, Table, type Column } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { ReasonFactsFragment } from '../gql/graphql.js';
import styles from './ReasonFacts.module.css';

export const ReasonFactsDocument = graphql(`
  fragment ReasonFacts on GroupReason {
    paragraph
    profile
    schools {
      urn
      name
      authority
      trust
    }
    measures {
      code
      standsFor
      unit
      share
      figures {
        urn
        value
        state
        academicYear
        source
        status
      }
    }
    distances {
      from
      to
      kilometres
    }
  }
`);

type Measure = ReasonFactsFragment['measures'][number];
type Figure = Measure['figures'][number];

const decimals: Readonly<Record<string, number>> = {
  '%': 1,
  'scaled score': 1,
  points: 1,
  'progress score': 1,
  index: 2,
};

function shown({ state, value }: Figure) {
  if (value !== null && value !== undefined) return { state: 'value', value } as const;
  return state === 'suppressed' ? ({ state: 'suppressed' } as const) : ({ state: 'not-held' } as const);
}

function sourceOf({ figures }: Measure): string {
  const told = figures.flatMap(({ source, academicYear, status }) =>
    source && academicYear
      ? `${source}, ${academicYear}${status === 'provisional' ? ', provisional' : ''}`
      : [],
  );
  return [...new Set(told)].join('; ') || 'not published for these schools';
}

function columnsFor({ schools }: ReasonFactsFragment): Column<Measure>[] {
  return [
    {
      id: 'measure',
      label: 'Measure',
      cell: measure => (
        <span className={styles['measure']}>
          {measure.standsFor}
          <small>{sourceOf(measure)}</small>
        </span>
      ),
    },
    ...schools.map((school, place) => ({
      id: school.urn,
      label: school.name,
      numeric: true,
      cell: ({ figures, unit }: Measure) => {
        const figure = figures[place];
        return figure ? (
          <NumberText
            figure={shown(figure)}
            decimals={decimals[unit] ?? 0}
            {...(unit === '%' ? { unit } : {})}
          />
        ) : null;
      },
    })),
  ];
}

/** What was published of whom: measures of one source in one line. */
function sourcesOf(measures: readonly Measure[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const measure of measures) {
    const source = sourceOf(measure);
    named.set(source, [...(named.get(source) ?? []), measure.standsFor]);
  }
  return named;
}

const familyFrom = 5;

/** A family is read school by school: fifteen columns fit no screen. */
function FamilyFigures({ reason: { schools, measures, profile } }: { reason: ReasonFactsFragment }) {
  const columns: Column<{ school: ReasonFactsFragment['schools'][number]; place: number }>[] = [
    {
      id: 'school',
      label: 'School',
      cell: ({ school: { name, authority, trust } }) => (
        <span className={styles['measure']}>
          {name}
          <small>
            {authority}, {trust ?? 'in no trust'}
          </small>
        </span>
      ),
    },
    ...measures.map(({ code, standsFor, unit, figures }) => ({
      id: code,
      label: standsFor,
      numeric: true,
      cell: ({ place }: { place: number }) => {
        const figure = figures[place];
        return figure ? (
          <NumberText
            figure={shown(figure)}
            decimals={decimals[unit] ?? 0}
            {...(unit === '%' ? { unit } : {})}
          />
        ) : null;
      },
    })),
  ];
  return (
    <>
      <Table
        caption={`Its schools, as likeness saw them (${profile})`}
        columns={columns}
        rows={schools.map((school, place) => ({ school, place }))}
        rowKey={({ school }) => school.urn}
      />
      <ul className={styles['borders']}>
        {[...sourcesOf(measures)].map(([source, names]) => (
          <li key={source}>
            {names.join(', ')}: {source}
          </li>
        ))}
      </ul>
    </>
  );
}

const nameOf = (reason: ReasonFactsFragment, urn: string) =>
  reason.schools.find(school => school.urn === urn)?.name ?? urn;

/** Why these schools: the paragraph, the figures side by side, the borders crossed and the way between them. */
export function ReasonFacts({ reason: given }: { reason: FragmentType<typeof ReasonFactsDocument> }) {
  const reason = readFragment(ReasonFactsDocument, given);
  if (reason.schools.length >= familyFrom) {
    return (
      <Stack>
        <p>{reason.paragraph}</p>
        <FamilyFigures reason={reason} />
      </Stack>
    );
  }
  return (
    <Stack>
      <p>{reason.paragraph}</p>
      {reason.measures.length > 0 && (
        <Table
          caption={`Figures side by side, as likeness saw them (${reason.profile})`}
          columns={columnsFor(reason)}
          rows={reason.measures}
          rowKey={({ code }) => code}
        />
      )}
      <ul className={styles['borders']}>
        {reason.schools.map(school => (
          <li key={school.urn}>
            <strong>{school.name}</strong>: {school.authority}, {school.trust ?? 'in no trust'}
          </li>
        ))}
        {reason.distances.map(({ from, to, kilometres }) => (
          <li key={`${from} ${to}`}>
            {nameOf(reason, from)} to {nameOf(reason, to)}:{' '}
            {typeof kilometres === 'number'
              ? `${kilometres.toFixed(1)} km in a straight line`
              : 'distance not known'}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

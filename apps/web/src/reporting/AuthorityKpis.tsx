import { EmptyState, Section, Table, TextLink } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { KeptFrameworkSeenFragment } from '../gql/graphql.js';
import { FigureView, type FigureSeen } from './FigureView.js';

export const KeptFrameworkSeen = graphql(`
  fragment KeptFrameworkSeen on KeptFramework {
    id
    title
    kpis
    met
    notMet
    withoutTarget
    withoutValue
    overdue
  }
`);

interface AuthorityKpisProps {
  readonly authority: {
    readonly name: string;
    readonly frameworks: readonly FragmentType<typeof KeptFrameworkSeen>[];
    readonly counted: readonly ({ readonly id: string } & FragmentType<typeof FigureSeen>)[];
  };
}

/** The KPIs that the authority keeps, one press away, and those that are counted here. */
export function AuthorityKpis({ authority: { name, frameworks, counted } }: AuthorityKpisProps) {
  const kept = frameworks.map(each => readFragment(KeptFrameworkSeen, each));
  return (
    <>
      <Section title="KPIs" lead={`Frameworks whose KPIs ${name} keeps, by their newest values.`}>
        {kept.length === 0 ? (
          <EmptyState title="No framework is kept yet">
            <p>An administrator says which framework an authority keeps. Its KPIs then stand here.</p>
          </EmptyState>
        ) : (
          <KeptFrameworks name={name} kept={kept} />
        )}
      </Section>
      {counted.map(figure => (
        <FigureView key={figure.id} figure={figure} byTerm />
      ))}
    </>
  );
}

type Count = 'kpis' | 'met' | 'notMet' | 'withoutTarget' | 'withoutValue' | 'overdue';

function KeptFrameworks({ name, kept }: { name: string; kept: readonly KeptFrameworkSeenFragment[] }) {
  const number = (id: Count, label: string) => ({
    id,
    label,
    numeric: true,
    cell: (each: KeptFrameworkSeenFragment) => each[id].toLocaleString('en-GB'),
  });
  return (
    <Table
      caption={`KPIs that ${name} keeps`}
      hideCaption
      columns={[
        {
          id: 'title',
          label: 'Framework',
          cell: ({ id, title }) => <TextLink href={`/frameworks/${id}?show=kpis`}>{title}</TextLink>,
        },
        number('kpis', 'KPIs'),
        number('met', 'Target met'),
        number('notMet', 'Not met'),
        number('withoutTarget', 'No target'),
        number('withoutValue', 'No value'),
        number('overdue', 'Overdue'),
      ]}
      rows={kept}
      rowKey={({ id }) => id}
    />
  );
}

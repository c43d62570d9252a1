import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Skeleton,
  Table,
  Tag,
  type Column,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import type { FormationLocksQuery } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import { LiftLock } from './LiftLock.js';
import { LockDialog } from './LockDialog.js';

export const LocksProgrammeDocument = graphql(`
  query LocksProgramme($slug: String!) {
    programme(slug: $slug) {
      id
      slug
      name
      viewerCanForm
    }
  }
`);

export const FormationLocksDocument = graphql(`
  query FormationLocks($programmeId: ID!) {
    formationLocks(programmeId: $programmeId) {
      id
      kind
      reason
      untilOn
      isOver
      madeBy
      madeAt
      schools {
        urn
        name
        authority
      }
    }
  }
`);

type Lock = FormationLocksQuery['formationLocks'][number];

/** Schools that every run of the programme keeps together, or apart, each with its private reason. */
export function LocksPage() {
  const { slug = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(LocksProgrammeDocument, { variables: { slug } });
  const programme = data?.programme;
  return (
    <Page
      title="Locks"
      lead="Schools that every run keeps together, or apart. Only coordinators of the programme see them, and why."
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        ...(programme ? [{ label: programme.name, href: `/programmes/${slug}` }] : []),
      ]}
      actions={
        programme?.viewerCanForm && <ButtonLink href={`/programmes/${slug}/form`}>Form groups</ButtonLink>
      }
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the programme">
          <Skeleton height="20rem" />
        </Loading>
      )}
      {data && !programme?.viewerCanForm && (
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      )}
      {programme?.viewerCanForm && <Locks programmeId={programme.id} slug={slug} />}
    </Page>
  );
}

const columnsFor = (onChanged: () => void): readonly Column<Lock>[] => [
  {
    id: 'schools',
    label: 'Schools',
    cell: ({ schools }) => schools.map(({ name, authority }) => `${name} (${authority})`).join(', '),
  },
  {
    id: 'kind',
    label: 'Stay',
    cell: ({ kind }) => <Tag>{kind === 'TOGETHER' ? 'together' : 'apart'}</Tag>,
  },
  { id: 'reason', label: 'Why', cell: ({ reason }) => reason },
  {
    id: 'until',
    label: 'Until',
    cell: ({ untilOn, isOver }) =>
      untilOn ? (
        <>
          {dayWords(untilOn)} {isOver && <Tag tone="warning">Past: not obeyed</Tag>}
        </>
      ) : (
        'it is lifted'
      ),
  },
  { id: 'madeBy', label: 'Made by', cell: ({ madeBy }) => madeBy },
  { id: 'lift', label: 'Lift', cell: lock => <LiftLock lock={lock} onChanged={onChanged} /> },
];

function Locks({ programmeId, slug }: { programmeId: string; slug: string }) {
  const { data, error, loading, refetch } = useQuery(FormationLocksDocument, {
    variables: { programmeId },
    fetchPolicy: 'cache-and-network',
  });
  const changed = () => void refetch();
  if (error && !data) return <FailedState onRetry={changed} isRetrying={loading} />;
  if (!data) {
    return (
      <Loading label="Loading locks">
        <Skeleton height="16rem" />
      </Loading>
    );
  }
  const add = <LockDialog programmeId={programmeId} slug={slug} onChanged={changed} />;
  if (data.formationLocks.length === 0) {
    return (
      <EmptyState title="No lock" icon="group" action={add}>
        <p>
          Runs put any schools together that the rules allow. Lock two together, or apart, where you know
          better.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <div>{add}</div>
      <Table
        caption="Locks of the programme"
        hideCaption
        columns={columnsFor(changed)}
        rows={data.formationLocks}
        rowKey={({ id }) => id}
      />
    </>
  );
}

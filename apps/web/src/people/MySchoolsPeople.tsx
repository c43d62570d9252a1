import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Notice, Section, Skeleton } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import { GrantRoleDialog } from './GrantRoleDialog.js';
import { PeopleTable } from './PeopleTable.js';

const SchoolPeopleDocument = graphql(`
  query SchoolPeople($urn: String!) {
    schoolPeople(urn: $urn) {
      id
      ...PeopleTable_person
    }
  }
`);

interface MySchoolsPeopleProps {
  urn: string;
  name: string;
  /** A deputy adds deputies and colleagues; only a leader makes a leader. */
  isLeader: boolean;
}

/** The people who act for one's school: two or more, so that it is never without a voice. */
export function MySchoolsPeople({ urn, name, isLeader }: MySchoolsPeopleProps) {
  const { data, error, refetch } = useQuery(SchoolPeopleDocument, { variables: { urn } });
  const people = data?.schoolPeople;
  if (people === null) return null;
  return (
    <Section
      title={`People of ${name}`}
      lead="They read and write in the school’s groups."
      actions={
        <GrantRoleDialog
          roles={isLeader ? ['COLLEAGUE', 'DEPUTY', 'SCHOOL_LEADER'] : ['COLLEAGUE', 'DEPUTY']}
          onGranted={() => void refetch()}
        />
      }
    >
      {error && !people && <FailedState onRetry={() => void refetch()} />}
      {!people && !error && (
        <Loading label="Loading the people of the school">
          <Skeleton height="8rem" />
        </Loading>
      )}
      {people?.length === 1 && (
        <Notice tone="warning" title="You are the only one" live={false}>
          Add a second person, so that the school keeps its place when one of you is away.
        </Notice>
      )}
      {people && <PeopleTable people={people} onEnded={() => void refetch()} />}
    </Section>
  );
}

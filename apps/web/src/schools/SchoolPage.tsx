import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  Columns,
  FactList,
  FailedState,
  Loading,
  Notice,
  NumberText,
  Page,
  RefusedState,
  Section,
  Skeleton,
  type Fact,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { SchoolFamilies } from '../families/SchoolFamilies.js';
import { graphql } from '../gql/index.js';
import type { SchoolQuery } from '../gql/graphql.js';
import { dayWords } from './day-words.js';
import { MeasureTopics } from './MeasureTopics.js';
import { phaseWords } from './phase-words.js';
import { SchoolLinks } from './SchoolLinks.js';

export const SchoolDocument = graphql(`
  query School($urn: String!) {
    school(urn: $urn) {
      id
      urn
      name
      phase
      typeName
      status
      town
      postcode
      gender
      religiousCharacter
      pupils
      closedOn
      isFictional
      source
      asAt
      localAuthority {
        code
        name
      }
      trust {
        id
        name
      }
      measures {
        id
        code
        ...MeasureCard
      }
      ...SchoolLinks
    }
    familiesOfSchool(urn: $urn) {
      id
      name
    }
  }
`);

type School = NonNullable<SchoolQuery['school']>;

const crumbs = [{ label: 'Schools', href: '/schools' }];

function factsOf(school: School): Fact[] {
  const told = (term: string, value: string | null | undefined): Fact[] => (value ? [{ term, value }] : []);
  const { pupils } = school;
  return [
    ...told('URN', school.urn),
    ...told('Phase', phaseWords[school.phase]),
    ...told('Type', school.typeName),
    ...told('Local authority', school.localAuthority.name),
    ...told('Trust', school.trust?.name ?? 'None published'),
    ...told('Address', [school.town, school.postcode].filter(Boolean).join(', ')),
    ...told('Pupils are', school.gender),
    ...told('Religious character', school.religiousCharacter),
    {
      term: 'Pupils',
      value: (
        <NumberText
          figure={typeof pupils === 'number' ? { state: 'value', value: pupils } : { state: 'not-held' }}
        />
      ),
    },
    ...told('Status', school.status),
    ...told('Closed on', school.closedOn && dayWords(school.closedOn)),
  ];
}

/** Two columns where there is room, one on a phone. */
function Facts({ school }: { school: School }) {
  const facts = factsOf(school);
  const half = Math.ceil(facts.length / 2);
  return (
    <Columns>
      <FactList facts={facts.slice(0, half)} />
      <FactList facts={facts.slice(half)} />
    </Columns>
  );
}

/** One school: what the register says of it, and every figure with its year and source. */
export function SchoolPage() {
  const { urn = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(SchoolDocument, { variables: { urn } });
  if (!data) {
    return (
      <Page title="School" breadcrumbs={crumbs}>
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading the school">
            <Skeleton height="70rem" />
          </Loading>
        )}
      </Page>
    );
  }
  if (!data.school) return <NoSchool />;
  return <Known families={data.familiesOfSchool} school={data.school} />;
}

function NoSchool() {
  return (
    <Page title="No such school" breadcrumbs={crumbs}>
      <RefusedState
        title="The register here holds no school with this URN"
        action={<ButtonLink href="/schools">Look for a school</ButtonLink>}
      >
        <p>
          It may have closed, have another URN since it became an academy, or be outside the area that was
          imported.
        </p>
      </RefusedState>
    </Page>
  );
}

interface KnownProps {
  school: School;
  families: SchoolQuery['familiesOfSchool'];
}

function Known({ school, families }: KnownProps) {
  return (
    <Page
      title={school.name}
      kicker={`${phaseWords[school.phase]} · ${school.localAuthority.name}`}
      breadcrumbs={crumbs}
      actions={
        <>
          <ButtonLink href={`/schools/${school.urn}/like`}>Schools like it</ButtonLink>
          <ButtonLink href={`/schools/${school.urn}/likeness`}>Its place in each measure</ButtonLink>
        </>
      }
    >
      {school.isFictional && (
        <Notice live={false} title="This school is fictional">
          It belongs to the sample programme. Its name, its people and its figures are invented.
        </Notice>
      )}
      <SchoolFamilies families={families} />
      <Section title="In the register" lead={`${school.source}, as at ${dayWords(school.asAt)}.`}>
        <Facts school={school} />
      </Section>
      <MeasureTopics measures={school.measures} />
      <SchoolLinks school={school} />
    </Page>
  );
}

import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Section,
  Skeleton,
  Stack,
  Table,
} from '@pathways/ui';
import { graphql } from '../gql/index.js';
import type { AuthorityOverviewsQuery } from '../gql/graphql.js';
import { kindWords } from '../groups/group-words.js';
import { dayWords } from '../schools/day-words.js';
import { phaseWords } from '../schools/phase-words.js';
import { AuthorityKpis } from './AuthorityKpis.js';
import { meetingLines } from './meeting-lines.js';

export const AuthorityOverviewsDocument = graphql(`
  query AuthorityOverviews {
    authorityOverviews {
      code
      name
      schoolCount
      frameworks {
        id
        ...KeptFrameworkSeen
      }
      counted {
        id
        ...FigureSeen
      }
      schools {
        urn
        name
        phase
        parts {
          programmeName
          cycleName
          groupKind
          partnerAuthorities
          roundClosedOn
          meetings {
            kind
            startsAt
            standing
          }
        }
      }
    }
  }
`);

type Authority = AuthorityOverviewsQuery['authorityOverviews'][number];
type School = Authority['schools'][number];
type Part = School['parts'][number];

/** For officers of an authority: which of its schools take part, and in what. */
export function AuthorityPage() {
  const { data, error, loading, refetch } = useQuery(AuthorityOverviewsDocument);
  return (
    <Page
      title="My authority"
      lead="Which schools take part, in what kind of group, with which authorities and when they meet; and how the KPIs stand. What is said in their rooms stays with the schools."
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the schools">
          <Skeleton height="30rem" />
        </Loading>
      )}
      {data && data.authorityOverviews.length === 0 && (
        <RefusedState
          title="This is for officers of a local authority"
          action={<ButtonLink href="/">Go home</ButtonLink>}
        >
          <p>You are an officer of none. An administrator gives that role.</p>
        </RefusedState>
      )}
      <Stack gap="l">
        {data?.authorityOverviews.map(authority => (
          <Stack key={authority.code} gap="l">
            <Schools authority={authority} />
            <AuthorityKpis authority={authority} />
          </Stack>
        ))}
      </Stack>
    </Page>
  );
}

const groupOf = ({ groupKind, cycleName, programmeName }: Part): string =>
  groupKind
    ? `${kindWords[groupKind]}, ${programmeName}, ${cycleName ?? ''}`
    : `${programmeName}: in no group yet`;

const roundOf = ({ groupKind, roundClosedOn }: Part): string =>
  roundClosedOn ? `closed on ${dayWords(roundClosedOn)}` : groupKind ? 'open' : '–';

interface PartOfSchool {
  school: School;
  part: Part;
  at: number;
}

/** A line for each part that a school takes, so that its meetings stand beside the group that they are of. */
const linesOf = (schools: readonly School[]): PartOfSchool[] =>
  schools.flatMap(school => school.parts.map((part, at) => ({ school, part, at })));

function Schools({ authority: { name, schoolCount, schools } }: { authority: Authority }) {
  return (
    <Section title={name} lead={`${schools.length} of ${schoolCount} open schools take part.`}>
      {schools.length === 0 ? (
        <EmptyState title="No school takes part yet" icon="school">
          <p>Schools appear here once a programme has admitted them.</p>
        </EmptyState>
      ) : (
        <Table<PartOfSchool>
          caption={`Schools of ${name} that take part`}
          hideCaption
          columns={[
            { id: 'school', label: 'School', cell: ({ school }) => school.name },
            { id: 'phase', label: 'Phase', cell: ({ school }) => phaseWords[school.phase] },
            { id: 'group', label: 'Group', cell: ({ part }) => groupOf(part) },
            {
              id: 'partners',
              label: 'Partners from',
              cell: ({ part }) => part.partnerAuthorities.join(', ') || '–',
            },
            { id: 'meetings', label: 'Meetings', cell: ({ part }) => meetingLines(part) },
            { id: 'round', label: 'Round', cell: ({ part }) => roundOf(part) },
          ]}
          rows={linesOf(schools)}
          rowKey={({ school, at }) => `${school.urn} ${at}`}
        />
      )}
    </Section>
  );
}

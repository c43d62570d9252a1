import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Skeleton,
  Stack,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import type { SchoolsLikeQuery } from '../gql/graphql.js';
import { phaseWords } from '../schools/phase-words.js';
import { LikeFilters } from './LikeFilters.js';
import { apartMeaning } from './likeness-words.js';
import { NearestCard } from './NearestCard.js';
import styles from './NearestCard.module.css';
import { ProfileAbout } from './ProfileAbout.js';
import { useLikeAddress } from './useLikeAddress.js';

export const SchoolsLikeDocument = graphql(`
  query SchoolsLike(
    $urn: String!
    $profile: ID
    $programmeId: ID
    $first: Int!
    $otherAuthority: Boolean!
    $otherTrust: Boolean!
    $withinKm: Float
  ) {
    schoolsLike(
      urn: $urn
      profile: $profile
      programmeId: $programmeId
      first: $first
      otherAuthority: $otherAuthority
      otherTrust: $otherTrust
      withinKm: $withinKm
    ) {
      school {
        urn
        name
        phase
        authority
      }
      profile {
        key
        name
        origin
        ...ProfileAbout
      }
      choices {
        key
        name
      }
      reference {
        kind
        name
        year
        schools
      }
      compared
      lacking
      isKnown
      missing
      nearest {
        urn
        apart
        ...NearestCard
      }
    }
  }
`);

type Seen = NonNullable<SchoolsLikeQuery['schoolsLike']>;

const crumbsOf = (seen: Seen | null | undefined) => [
  { label: 'Schools', href: '/schools' },
  ...(seen ? [{ label: seen.school.name, href: `/schools/${seen.school.urn}` }] : []),
];

/** The schools most like one: two-way and one-way, with kilometres, borders and the reason for each. */
export function SchoolsLikePage() {
  const { urn = '' } = useParams();
  const { narrowed, narrow, programme } = useLikeAddress();
  const { profile, first, otherAuthority, otherTrust, within } = narrowed;
  const variables = {
    urn,
    profile: profile || null,
    programmeId: programme,
    first,
    otherAuthority,
    otherTrust,
    withinKm: within ? Number(within) : null,
  };
  const { data, previousData, error, loading, refetch } = useQuery(SchoolsLikeDocument, { variables });
  const shown = data ?? (error ? undefined : previousData);
  const seen = shown?.schoolsLike;
  return (
    <Page
      title={seen ? `Schools like ${seen.school.name}` : 'Schools like one'}
      kicker={seen && `${phaseWords[seen.school.phase]} · ${seen.school.authority}`}
      breadcrumbs={crumbsOf(seen)}
      actions={seen && <ButtonLink href={`/schools/${urn}/likeness`}>Its place in each measure</ButtonLink>}
    >
      {error && !shown && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!shown && !error && (
        <Loading label="Looking for the schools most like it">
          <Skeleton height="60rem" />
        </Loading>
      )}
      {shown && !seen && <NoSuchList />}
      {seen && (
        <Stack gap="l">
          <LikeFilters
            narrowed={{ ...narrowed, profile: seen.profile.key }}
            profiles={seen.choices}
            onNarrow={narrow}
          />
          <ProfileAbout profile={seen.profile} reference={seen.reference} />
          <List seen={seen} />
        </Stack>
      )}
    </Page>
  );
}

function NoSuchList() {
  return (
    <RefusedState
      title="There is no such school or likeness here"
      action={<ButtonLink href="/schools">Look for a school</ButtonLink>}
    >
      <p>The register holds no school with this URN, or the likeness in the address is of another phase.</p>
    </RefusedState>
  );
}

function countsOf({ compared, lacking, profile }: Seen): string {
  const left = lacking === 1 ? 'One school is' : `${lacking.toLocaleString('en-GB')} schools are`;
  const of = `Compared with ${compared.toLocaleString('en-GB')} schools of its phase.`;
  const without = lacking > 0 ? ` ${left} left out: too little that this profile looks at is published.` : '';
  const list =
    profile.origin === 'DEPARTMENT' ? ' This is DfE’s formula over the schools with published values.' : '';
  return `${of}${without}${list}`;
}

function List({ seen }: { seen: Seen }) {
  const { school, nearest, missing, profile } = seen;
  if (!seen.isKnown) {
    return (
      <EmptyState title={`Too little is known of ${school.name} for this profile`}>
        <p>
          {profile.name} looks at figures that are not published for this school: {missing.join(', ')}. A list
          made from so little would mean nothing. Choose another likeness above.
        </p>
      </EmptyState>
    );
  }
  if (nearest.length === 0) {
    return (
      <EmptyState title="No school fits">
        <p>Allow a greater distance, or the same authority or trust.</p>
      </EmptyState>
    );
  }
  const most = Math.max(1.4, ...nearest.map(({ apart }) => apart));
  return (
    <section aria-label="The most alike">
      <p>
        {countsOf(seen)} Apart: {apartMeaning}
      </p>
      <ol className={styles['list']}>
        {nearest.map(near => (
          <NearestCard key={near.urn} near={near} of={school.name} most={most} />
        ))}
      </ol>
    </section>
  );
}

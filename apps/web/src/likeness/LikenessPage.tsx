import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  FailedState,
  Filters,
  Loading,
  Page,
  RefusedState,
  Section,
  Select,
  Skeleton,
  Stack,
  TextLink,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { useAddress } from '../address.js';
import { graphql } from '../gql/index.js';
import type { SchoolLikenessQuery } from '../gql/graphql.js';
import { phaseWords } from '../schools/phase-words.js';
import { ProfileAbout } from './ProfileAbout.js';
import { StripCard } from './StripCard.js';
import styles from './StripCard.module.css';

export const SchoolLikenessDocument = graphql(`
  query SchoolLikeness($urn: String!, $profile: ID, $programmeId: ID) {
    schoolLikeness(urn: $urn, profile: $profile, programmeId: $programmeId) {
      school {
        urn
        name
        phase
        authority
      }
      profile {
        key
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
      poolSize
      isPool
      group {
        id
        name
        partners {
          urn
          name
        }
      }
      strips {
        code
        ...StripCard
      }
    }
  }
`);

type Seen = NonNullable<SchoolLikenessQuery['schoolLikeness']>;

/** Where a school stands in the spread of each measure that makes schools alike. */
export function LikenessPage() {
  const { urn = '' } = useParams();
  const { asked, change } = useAddress();
  const variables = { urn, profile: asked('profile') || null, programmeId: asked('programme') || null };
  const { data, previousData, error, loading, refetch } = useQuery(SchoolLikenessDocument, { variables });
  const shown = data ?? (error ? undefined : previousData);
  const seen = shown?.schoolLikeness;
  const choose = (profile: string) => change({ profile });
  return (
    <Page
      title={seen ? `Likeness of ${seen.school.name}` : 'Likeness of a school'}
      kicker={seen && `${phaseWords[seen.school.phase]} · ${seen.school.authority}`}
      breadcrumbs={[
        { label: 'Schools', href: '/schools' },
        ...(seen ? [{ label: seen.school.name, href: `/schools/${urn}` }] : []),
      ]}
      actions={seen && <ButtonLink href={`/schools/${urn}/like`}>Schools like it</ButtonLink>}
    >
      {error && !shown && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!shown && !error && (
        <Loading label="Loading the measures">
          <Skeleton height="80rem" />
        </Loading>
      )}
      {shown && !seen && (
        <RefusedState
          title="There is no such school or likeness here"
          action={<ButtonLink href="/schools">Look for a school</ButtonLink>}
        >
          <p>
            The register holds no school with this URN, or the likeness in the address is of another phase.
          </p>
        </RefusedState>
      )}
      {seen && <Strips seen={seen} onChoose={choose} />}
    </Page>
  );
}

const poolWords = ({ school, poolSize, isPool }: Seen): string =>
  `${poolSize.toLocaleString('en-GB')} ${phaseWords[school.phase].toLowerCase()} schools of ${isPool ? 'the programme' : 'the register'}`;

function Strips({ seen, onChoose }: { seen: Seen; onChoose: (profile: string) => void }) {
  const { school, profile, choices, reference, group, strips } = seen;
  const partners = new Map(group?.partners.map(({ urn, name }) => [urn, name]));
  return (
    <Stack gap="l">
      <Filters label="Choose which measures are shown">
        <Select
          label="Likeness"
          options={choices.map(({ key, name }) => ({ id: key, label: name }))}
          value={profile.key}
          onChange={onChoose}
        />
      </Filters>
      <ProfileAbout profile={profile} reference={reference} />
      <Section
        title="Each measure across the pool"
        lead={`The shape shows how many of the ${poolWords(seen)} have which figure. No place is better: it shows who is alike.`}
      >
        <Key school={school.name} group={group} />
        {strips.map(strip => (
          <StripCard
            key={strip.code}
            strip={strip}
            school={school.name}
            partners={partners}
            poolWords={poolWords(seen)}
          />
        ))}
      </Section>
    </Stack>
  );
}

function Key({ school, group }: { school: string; group: Seen['group'] }) {
  return (
    <ul className={styles['key']} aria-label="Marks on the strips">
      <li>
        <span className={styles['pin']} aria-hidden="true" /> {school}
      </li>
      {group && (
        <li>
          <span className={styles['ring']} aria-hidden="true" />
          <span>
            its partners in <TextLink href={`/groups/${group.id}`}>{group.name}</TextLink>
          </span>
        </li>
      )}
      <li>
        <span className={styles['bar']} aria-hidden="true" /> the median
      </li>
    </ul>
  );
}

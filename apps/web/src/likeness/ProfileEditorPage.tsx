import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Page, RefusedState, Select, Skeleton, Stack } from '@pathways/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import type { ProfilesProgrammeQuery, SchoolPhase } from '../gql/graphql.js';
import { isPhase, phaseWords } from '../schools/phase-words.js';
import { ProfileEditor } from './ProfileEditor.js';

export const ProfilesProgrammeDocument = graphql(`
  query ProfilesProgramme($slug: String!) {
    programme(slug: $slug) {
      id
      slug
      name
      viewerCanForm
      poolCounts {
        phase
        count
      }
    }
  }
`);

type Programme = NonNullable<ProfilesProgrammeQuery['programme']>;

function phasesOf({ poolCounts }: Programme) {
  const totals = new Map<SchoolPhase, number>();
  for (const { phase, count } of poolCounts) totals.set(phase, (totals.get(phase) ?? 0) + count);
  return [...totals]
    .sort(([, one], [, other]) => other - one)
    .map(([id, count]) => ({
      id,
      label: phaseWords[id],
      hint: `${count.toLocaleString('en-GB')} schools take part`,
    }));
}

/** Where coordinators say what makes schools alike: by which measures, how much each, and why. */
export function ProfileEditorPage() {
  const { slug = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ProfilesProgrammeDocument, { variables: { slug } });
  const programme = data?.programme;
  return (
    <Page
      title="Likeness profiles"
      lead="What makes two schools alike is a choice. Weigh the measures, see at once whom a school would be near to, and keep the profile with its reason."
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        ...(programme ? [{ label: programme.name, href: `/programmes/${slug}` }] : []),
      ]}
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the programme">
          <Skeleton height="60rem" />
        </Loading>
      )}
      {data && !programme?.viewerCanForm && (
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      )}
      {programme?.viewerCanForm && <ByPhase programme={programme} />}
    </Page>
  );
}

function ByPhase({ programme }: { programme: Programme }) {
  const phases = phasesOf(programme);
  const [phase, setPhase] = useState<SchoolPhase>(phases[0]?.id ?? 'PRIMARY');
  return (
    <Stack gap="l">
      <Select
        label="School phase"
        hint="Only schools of one phase are compared, so each phase has profiles of its own."
        options={phases.length > 0 ? phases : [{ id: phase, label: phaseWords[phase] }]}
        value={phase}
        onChange={id => isPhase(id) && setPhase(id)}
      />
      <ProfileEditor key={phase} programme={programme} phase={phase} />
    </Stack>
  );
}

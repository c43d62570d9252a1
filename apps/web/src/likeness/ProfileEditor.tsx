import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Skeleton, Stack } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import type { LikenessEditorQuery, SchoolPhase } from '../gql/graphql.js';
import { BeginWith } from './BeginWith.js';
import { KeepProfileForm } from './KeepProfileForm.js';
import { LiveEffect } from './LiveEffect.js';
import { draftFrom, type Profile, type ProfileDraft } from './profile-draft.js';
import { WeightsSection } from './WeightsSection.js';

export const LikenessEditorDocument = graphql(`
  query LikenessEditor($programmeId: ID!, $phase: SchoolPhase!) {
    likenessProfiles(programmeId: $programmeId, phase: $phase) {
      key
      name
      because
      origin
      caution
      version
      madeBy
      madeAt
      reference {
        kind
        name
        year
        schools
      }
      measures {
        code
        standsFor
        weight
        because
      }
    }
    measureChoices(phase: $phase) {
      code
      standsFor
      phrase
      because
    }
  }
`);

export interface ProfileEditorProps {
  readonly programme: { readonly id: string; readonly slug: string };
  readonly phase: SchoolPhase;
}

export function ProfileEditor({ programme, phase }: ProfileEditorProps) {
  const variables = { programmeId: programme.id, phase };
  const { data, error, loading, refetch } = useQuery(LikenessEditorDocument, { variables });
  const [start] = data?.likenessProfiles ?? [];
  if (error && !data) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!data || !start) {
    return (
      <Loading label="Loading likeness profiles">
        <Skeleton height="50rem" />
      </Loading>
    );
  }
  return <Editing {...{ programme, phase, data, start }} onKept={() => void refetch()} />;
}

interface EditingProps extends ProfileEditorProps {
  readonly data: LikenessEditorQuery;
  readonly start: Profile;
  onKept(): void;
}

function Editing({ programme, phase, data, start, onKept }: EditingProps) {
  const profiles = data.likenessProfiles;
  const [draft, setDraft] = useState<ProfileDraft>(() => draftFrom(start, phase));
  const begun = profiles.find(({ key }) => key === draft.from) ?? start;
  const begin = (key: string) => {
    const profile = profiles.find(known => known.key === key);
    if (profile) setDraft(draftFrom(profile, phase));
  };
  return (
    <Stack gap="l">
      <BeginWith profiles={profiles} base={begun} onChoose={begin} />
      <WeightsSection base={begun} choices={data.measureChoices} draft={draft} onChange={setDraft} />
      <LiveEffect programme={programme} phase={phase} draft={draft} profiles={profiles} />
      <KeepProfileForm
        key={begun.key}
        programme={programme}
        phase={phase}
        base={begun}
        draft={draft}
        onKept={key => {
          setDraft(before => ({ ...before, from: key }));
          onKept();
        }}
      />
    </Stack>
  );
}

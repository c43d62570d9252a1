import { Disclosure, Notice, Stack, Table, type Column } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { ProfileAboutFragment } from '../gql/graphql.js';
import { referenceWords, type SeenReference } from './likeness-words.js';

export const ProfileAboutDocument = graphql(`
  fragment ProfileAbout on LikenessProfileType {
    key
    name
    because
    caution
    origin
    version
    madeBy
    measures {
      code
      standsFor
      phrase
      weight
      because
    }
  }
`);

type Measure = ProfileAboutFragment['measures'][number];

const columns: readonly Column<Measure>[] = [
  { id: 'measure', label: 'Looks at', cell: ({ standsFor }) => standsFor },
  { id: 'figure', label: 'Figure', cell: ({ phrase }) => phrase },
  {
    id: 'weight',
    label: 'Weight',
    numeric: true,
    cell: ({ weight }) => weight.toLocaleString('en-GB', { maximumFractionDigits: 3 }),
  },
  { id: 'because', label: 'Why', cell: ({ because }) => because },
];

export interface ProfileAboutProps {
  readonly profile: FragmentType<typeof ProfileAboutDocument>;
  readonly reference: SeenReference;
}

/** What a profile looks at, how much each measure counts, on what it is standardised, and what to know before relying on it. */
export function ProfileAbout({ profile: given, reference }: ProfileAboutProps) {
  const profile = readFragment(ProfileAboutDocument, given);
  return (
    <Stack>
      {profile.caution && (
        <Notice tone="warning" live={false} title="Before you rely on it">
          {profile.caution}
        </Notice>
      )}
      <Disclosure title={`How likeness is measured: ${profile.name}`} level={2}>
        <Stack>
          <p>{profile.because}</p>
          <p>
            One step on a measure is one standard deviation of {referenceWords(reference)}. A missing figure
            counts as unknown, never as zero: it makes two schools less alike.
          </p>
          <Table
            caption="What counts, and how much"
            columns={columns}
            rows={profile.measures}
            rowKey={({ code }) => code}
          />
        </Stack>
      </Disclosure>
    </Stack>
  );
}

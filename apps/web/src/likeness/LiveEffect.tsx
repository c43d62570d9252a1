import { useQuery } from '@apollo/client/react';
import {
  ComboBox,
  EmptyState,
  Loading,
  Notice,
  Section,
  Select,
  Skeleton,
  Stack,
  Table,
  Tag,
  type Column,
} from '@pathways/ui';
import { useEffect, useState } from 'react';
import { graphql } from '../gql/index.js';
import type { ProfilePreviewQuery, SchoolPhase } from '../gql/graphql.js';
import { MissingCount } from './MissingCount.js';
import { apartMeaning } from './likeness-words.js';
import { weightsOf, type Profile, type ProfileDraft } from './profile-draft.js';
import { usePoolSchools } from './usePoolSchools.js';

export const ProfilePreviewDocument = graphql(`
  query ProfilePreview($input: ProfilePreviewInput!) {
    profilePreview(input: $input) {
      fault
      against {
        name
      }
      poolSize
      tooLittle {
        urn
        name
        authority
      }
      lacking {
        code
        standsFor
        without
      }
      changes {
        kind
        placeBefore
        placeAfter
        apartBefore
        apartAfter
        school {
          urn
          name
          authority
        }
      }
    }
  }
`);

type Change = NonNullable<ProfilePreviewQuery['profilePreview']>['changes'][number];

export interface LiveEffectProps {
  readonly programme: { readonly id: string; readonly slug: string };
  readonly phase: SchoolPhase;
  readonly draft: ProfileDraft;
  /** Those that it can be compared with, the usual one first. */
  readonly profiles: readonly Profile[];
}

const pauseMs = 250;

/** What was said last, once it has not changed for a moment: not every step of a slider is worth a question. */
function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => settle(value), pauseMs);
    return () => clearTimeout(waiting);
  }, [value]);
  return settled;
}

/** Of an own profile its kept version, else the usual profile, until another is chosen. */
function useAgainst({ from }: ProfileDraft, profiles: readonly Profile[]) {
  const [chosen, choose] = useState<string | null>(null);
  const isOwn = profiles.some(({ key, origin }) => key === from && origin === 'OWN');
  return { against: chosen ?? (isOwn ? from : (profiles[0]?.key ?? from)), choose };
}

/** Before and after for one school's nearest ten, computed without keeping anything. */
export function LiveEffect({ programme, phase, draft, profiles }: LiveEffectProps) {
  const { against, choose } = useAgainst(draft, profiles);
  const { typed, setTyped, urn, setUrn, options } = usePoolSchools(programme.slug, phase);
  const { from, reference, weights } = useSettled(draft);
  const input = {
    programmeId: programme.id,
    phase,
    reference,
    weights: weightsOf({ from, reference, weights }),
    against,
    urn,
  };
  const { data, previousData, error } = useQuery(ProfilePreviewDocument, { variables: { input } });
  const preview = (data ?? previousData)?.profilePreview;
  return (
    <Section
      title="What it would change"
      lead="The nearest ten of a school of your choice, with another profile and with the weights above. Nothing is kept."
    >
      <Stack>
        <ComboBox
          label="School"
          hint="A school of the pool in this phase, by name, town or URN."
          options={options}
          typed={typed}
          onTyped={setTyped}
          value={urn}
          onChange={setUrn}
          nothing="No school of the pool fits"
        />
        <Select
          label="Compared with"
          options={profiles.map(({ key, name }) => ({ id: key, label: name }))}
          value={against}
          onChange={choose}
        />
        {error && !preview && <Notice tone="warning">The effect could not be computed now.</Notice>}
        {!preview && !error && (
          <Loading label="Computing the effect">
            <Skeleton height="20rem" />
          </Loading>
        )}
        {preview?.fault && <Notice tone="danger">{preview.fault}</Notice>}
        {preview && !preview.fault && (
          <Changes changes={preview.changes} against={preview.against?.name ?? ''} isChosen={urn !== null} />
        )}
        {preview && !preview.fault && <MissingCount {...preview} />}
      </Stack>
    </Section>
  );
}

const placeWords = (place: number | null | undefined, apart: number): string =>
  `${typeof place === 'number' ? `${place}.` : 'not among ten'} (${apart.toFixed(2)})`;

const kinds = {
  STAYS: <Tag>stays</Tag>,
  ENTERS: <Tag tone="success">enters</Tag>,
  LEAVES: <Tag tone="warning">leaves</Tag>,
} as const;

const columns: readonly Column<Change>[] = [
  { id: 'school', label: 'School', cell: ({ school }) => `${school.name}, ${school.authority}` },
  { id: 'kind', label: 'Change', cell: ({ kind }) => kinds[kind] },
  {
    id: 'before',
    label: 'Before',
    numeric: true,
    cell: change => placeWords(change.placeBefore, change.apartBefore),
  },
  {
    id: 'after',
    label: 'After',
    numeric: true,
    cell: change => placeWords(change.placeAfter, change.apartAfter),
  },
];

interface ChangesProps {
  readonly changes: readonly Change[];
  readonly against: string;
  readonly isChosen: boolean;
}

function Changes({ changes, against, isChosen }: ChangesProps) {
  if (changes.length === 0 && isChosen) {
    return (
      <EmptyState title="Too little is known of this school" icon="search">
        <p>Neither profile can say whom it is near to. What is missing stands below.</p>
      </EmptyState>
    );
  }
  if (changes.length === 0) {
    return (
      <EmptyState title="Choose a school" icon="search">
        <p>Its nearest ten appear here.</p>
      </EmptyState>
    );
  }
  const entering = changes.filter(({ kind }) => kind === 'ENTERS').length;
  return (
    <>
      <p role="status">
        {entering === 0
          ? `The same ten as with ${against}.`
          : `${entering} of the ten are new, against ${against}.`}
      </p>
      <Table
        caption="The nearest ten, before and after"
        columns={columns}
        rows={changes}
        rowKey={({ school }) => school.urn}
      />
      <p>In brackets: {apartMeaning}</p>
    </>
  );
}

import { Disclosure, Section, Stack, Table, TextLink, type Column } from '@pathways/ui';
import type { ReleaseFactsFragment } from '../gql/graphql.js';
import { counted } from './offer-words.js';

type LeftOutSchool = ReleaseFactsFragment['withoutGroup'][number];

const columns: readonly Column<LeftOutSchool>[] = [
  {
    id: 'school',
    label: 'School',
    cell: ({ urn, name }) => (
      <TextLink href={`/schools/${urn}`} plain>
        {name}
      </TextLink>
    ),
  },
  { id: 'authority', label: 'Authority', cell: ({ authority }) => authority },
  { id: 'reason', label: 'Why', cell: ({ reason }) => reason },
];

/** Who is in no group, with the reason, and what stays as it is. */
export function LeftOut({ facts }: { facts: ReleaseFactsFragment }) {
  const { withoutGroup, untouched } = facts;
  if (withoutGroup.length === 0 && untouched.length === 0) return null;
  return (
    <Section title="Outside the groups of this plan">
      <Stack gap="m">
        {withoutGroup.length > 0 && (
          <Table
            caption={`${counted(withoutGroup.length, 'school')} without a group`}
            columns={columns}
            rows={withoutGroup}
            rowKey={({ urn }) => urn}
          />
        )}
        {untouched.length > 0 && (
          <Disclosure title={`${counted(untouched.length, 'group')} of the cycle stay as they are`} level={3}>
            <ul>
              {untouched.map(name => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

import { Section, ShowMore, Table, TextLink, type Column } from '@pathways/ui';
import { useState } from 'react';
import type { CompareRunsQuery } from '../gql/graphql.js';

type Compared = NonNullable<CompareRunsQuery['compareRuns']>;
type Moved = Compared['moved'][number];
type Group = Compared['onlyOne'][number];

const mostNamed = 4;

/** Partners by name; of a family how many they are, since nobody compares fifteen names with fifteen others. */
const withWords = (names: readonly string[] | null | undefined) => {
  if (!names) return 'in no group';
  return names.length > mostNamed ? `${names.length} others` : names.join(', ');
};

const movedColumns: readonly Column<Moved>[] = [
  {
    id: 'school',
    label: 'School',
    cell: ({ urn, name, authority }) => (
      <>
        <TextLink href={`/schools/${urn}`}>{name}</TextLink>, {authority}
      </>
    ),
  },
  { id: 'one', label: 'With, in the first run', cell: ({ oneWith }) => withWords(oneWith) },
  { id: 'other', label: 'With, in the second run', cell: ({ otherWith }) => withWords(otherWith) },
];

const step = 25;

/** Where each school went. */
export function SchoolBySchool({ moved }: { moved: readonly Moved[] }) {
  const [shown, setShown] = useState(step);
  if (moved.length === 0) return null;
  return (
    <Section title="School by school">
      <Table
        caption="Schools with other partners"
        hideCaption
        columns={movedColumns}
        rows={moved.slice(0, shown)}
        rowKey={({ urn }) => urn}
      />
      {shown < moved.length && (
        <ShowMore noun="schools" shown={shown} total={moved.length} onMore={() => setShown(shown + step)} />
      )}
    </Section>
  );
}

const groupColumns: readonly Column<Group>[] = [
  { id: 'schools', label: 'Schools', cell: ({ names }) => names.join(', ') },
  { id: 'apart', label: 'Apart', numeric: true, cell: ({ mean }) => mean.toFixed(2) },
];

/** Groups that one run has and the other has not. */
export function OnlyIn({ title, groups }: { title: string; groups: readonly Group[] }) {
  const [shown, setShown] = useState(step);
  if (groups.length === 0) return null;
  return (
    <Section title={title}>
      <Table
        caption={title}
        hideCaption
        columns={groupColumns}
        rows={groups.slice(0, shown)}
        rowKey={({ urns }) => urns.join()}
      />
      {shown < groups.length && (
        <ShowMore noun="groups" shown={shown} total={groups.length} onMore={() => setShown(shown + step)} />
      )}
    </Section>
  );
}

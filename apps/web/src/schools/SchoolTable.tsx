import { NumberText, Table, Tag, TextLink, type Column } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { SchoolRowFragment } from '../gql/graphql.js';
import { phaseWords } from './phase-words.js';
import styles from './SchoolTable.module.css';

export const SchoolRow = graphql(`
  fragment SchoolRow on School {
    id
    urn
    name
    phase
    town
    pupils
    status
    isFictional
    localAuthority {
      name
    }
    trust {
      id
      name
    }
  }
`);

const isOpen = (status: string) => status.toLowerCase() === 'open';

const columns: readonly Column<SchoolRowFragment>[] = [
  {
    id: 'name',
    label: 'School',
    cell: school => (
      <span className={styles['name']}>
        <TextLink href={`/schools/${school.urn}`} plain>
          {school.name}
        </TextLink>
        <span className={styles['under']}>
          URN {school.urn}
          {school.town && ` · ${school.town}`}
          {!isOpen(school.status) && <Tag tone="warning">{school.status}</Tag>}
          {school.isFictional && <Tag>Fictional</Tag>}
        </span>
      </span>
    ),
  },
  { id: 'phase', label: 'Phase', cell: school => phaseWords[school.phase] },
  { id: 'authority', label: 'Local authority', cell: school => school.localAuthority.name },
  {
    id: 'trust',
    label: 'Trust',
    cell: school => school.trust?.name ?? <span className={styles['none']}>none</span>,
  },
  {
    id: 'pupils',
    label: 'Pupils',
    numeric: true,
    cell: ({ pupils }) => (
      <NumberText
        figure={
          pupils === null || pupils === undefined ? { state: 'not-held' } : { state: 'value', value: pupils }
        }
      />
    ),
  },
];

/** Schools as a table; as cards on a phone. */
export function SchoolTable({ schools }: { schools: readonly FragmentType<typeof SchoolRow>[] }) {
  return (
    <Table
      caption="Schools"
      hideCaption
      columns={columns}
      rows={readFragment(SchoolRow, schools)}
      rowKey={({ urn }) => urn}
    />
  );
}

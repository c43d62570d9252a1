import { Table } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { EndRoleDialog } from './EndRoleDialog.js';
import { grantWords } from './role-words.js';
import styles from './PeopleTable.module.css';

export const PeopleTableFragment = graphql(`
  fragment PeopleTable_person on Person {
    id
    name
    email
    grants {
      id
      role
      scopeId
      scopeName
    }
  }
`);

interface PeopleTableProps {
  people: readonly FragmentType<typeof PeopleTableFragment>[];
  onEnded: () => void;
}

/** Each person with each role, and the way to end it. */
export function PeopleTable({ people, onEnded }: PeopleTableProps) {
  return (
    <Table
      caption="People"
      hideCaption
      rows={readFragment(PeopleTableFragment, people)}
      rowKey={person => person.id}
      columns={[
        { id: 'name', label: 'Name', cell: person => person.name },
        {
          id: 'email',
          label: 'E-mail',
          cell: person => <span className={styles['email']}>{person.email}</span>,
        },
        {
          id: 'roles',
          label: 'Roles',
          cell: person =>
            person.grants.length === 0 ? (
              'None'
            ) : (
              <ul className={styles['roles']}>
                {person.grants.map(grant => {
                  const words = grantWords({
                    role: grant.role,
                    scopeName: grant.scopeName ?? null,
                    scopeId: grant.scopeId ?? null,
                  });
                  return (
                    <li key={grant.id}>
                      <span>{words}</span>
                      <EndRoleDialog grantId={grant.id} role={words} name={person.name} onEnded={onEnded} />
                    </li>
                  );
                })}
              </ul>
            ),
        },
      ]}
    />
  );
}

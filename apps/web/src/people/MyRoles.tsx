import { EmptyState, List, ListRow, Section } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { Role } from '../gql/graphql.js';
import { grantWords } from './role-words.js';

export const MyRolesFragment = graphql(`
  fragment MyRoles_viewer on Viewer {
    grants {
      id
      role
      scopeId
      scopeName
    }
  }
`);

const may: Readonly<Record<Role, string>> = {
  SCHOOL_LEADER:
    'Read and write in the school’s groups, decide what may be quoted, and look after its people.',
  DEPUTY: 'Read and write in the school’s groups, and stand in for the leader.',
  COLLEAGUE: 'Read and write in the school’s groups.',
  FACILITATOR: 'Run the meetings of the group, open and close rounds.',
  COORDINATOR: 'Run the programme: schools, formation, groups, invitations. Not read what is said.',
  RESEARCHER: 'Read and code where a charter lets you; members see that you do.',
  STEERING_MEMBER: 'See how the programme goes. Not read what is said.',
  LA_OFFICER: 'See who takes part in your authority. Not read what is said.',
  EDITOR: 'Review and publish practices that others wrote.',
  GUEST: 'Read the room of this group until the day that they chose.',
  ADMINISTRATOR: 'Look after people, imports and the installation. Not read what is said.',
};

export function MyRoles({ viewer }: { viewer: FragmentType<typeof MyRolesFragment> }) {
  const { grants } = readFragment(MyRolesFragment, viewer);
  return (
    <Section title="What you may do">
      {grants.length === 0 ? (
        <EmptyState icon="person" title="No role yet">
          <p>Whoever invited you can give you one. Until then you can read the practice library.</p>
        </EmptyState>
      ) : (
        <List label="Your roles">
          {grants.map(grant => (
            <ListRow
              key={grant.id}
              title={grantWords({
                role: grant.role,
                scopeName: grant.scopeName ?? null,
                scopeId: grant.scopeId ?? null,
              })}
              detail={may[grant.role]}
            />
          ))}
        </List>
      )}
    </Section>
  );
}

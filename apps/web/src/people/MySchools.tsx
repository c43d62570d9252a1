import { List, ListRow, Section } from '@pathways/ui';
import { roleWords } from './role-words.js';
import type { Role } from '../gql/graphql.js';

interface Held {
  readonly role: Role;
  readonly scopeId?: string | null;
  readonly scopeName?: string | null;
}

const atSchools: readonly Role[] = ['SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE'];

/** The schools that one acts for, one or several, each with the way to its people. */
export function MySchools({ grants }: { grants: readonly Held[] }) {
  const held = grants.filter(({ role }) => atSchools.includes(role));
  if (held.length === 0) return null;
  return (
    <Section
      title={held.length === 1 ? 'Your school' : 'Your schools'}
      lead="Two or more people for each school, so that it is never without a voice."
    >
      <List label="Schools that you act for">
        {held.map(({ role, scopeId, scopeName }) => (
          <ListRow
            key={scopeId}
            title={scopeName ?? 'A school'}
            detail={`${roleWords[role]}. See who acts for it, add somebody, hand over.`}
            href={`/schools/${scopeId}/team`}
          />
        ))}
      </List>
    </Section>
  );
}

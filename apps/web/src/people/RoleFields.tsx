import { useQuery } from '@apollo/client/react';
import { Select, Stack, TextField } from '@pathways/ui';
import type { Role } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { roleWords } from './role-words.js';

const RolePlacesDocument = graphql(`
  query RolePlaces($role: Role!) {
    rolePlaces(role: $role) {
      id
      name
    }
  }
`);

export interface RoleWish {
  email: string;
  name: string;
  role: Role;
  scopeId: string | null;
}

interface RoleFieldsProps {
  roles: readonly Role[];
  wish: RoleWish;
  onChange: (wish: RoleWish) => void;
  /** The place is known already and is not asked. */
  isPlaceFixed?: boolean;
}

/** What the place of a role is; roles that hold everywhere have none. */
const placeLabel: Partial<Record<Role, string>> = {
  SCHOOL_LEADER: 'School',
  DEPUTY: 'School',
  COLLEAGUE: 'School',
  FACILITATOR: 'Group',
  COORDINATOR: 'Programme',
  RESEARCHER: 'Programme',
  STEERING_MEMBER: 'Programme',
  LA_OFFICER: 'Local authority',
};

export function RoleFields({ roles, wish, onChange, isPlaceFixed = false }: RoleFieldsProps) {
  const place = isPlaceFixed ? undefined : placeLabel[wish.role];
  const { data, loading } = useQuery(RolePlacesDocument, { variables: { role: wish.role }, skip: !place });
  const places = (data?.rolePlaces ?? []).map(({ id, name }) => ({ id, label: name }));
  const set = (part: Partial<RoleWish>) => onChange({ ...wish, ...part });
  return (
    <Stack>
      <TextField
        label="E-mail address"
        hint="Whoever is not known yet is entered, and can then sign in with it."
        type="email"
        value={wish.email}
        onChange={email => set({ email })}
        isRequired
      />
      <TextField label="Name" value={wish.name} onChange={name => set({ name })} isRequired />
      {roles.length > 1 && (
        <Select
          label="Role"
          options={roles.map(id => ({ id, label: roleWords[id] }))}
          value={wish.role}
          onChange={id =>
            set({
              role: roles.find(role => role === id) ?? wish.role,
              ...(isPlaceFixed ? {} : { scopeId: null }),
            })
          }
        />
      )}
      {place && (
        <Select
          label={place}
          hint={!loading && places.length === 0 ? 'There is none where you may give this role.' : undefined}
          options={places}
          value={wish.scopeId}
          onChange={scopeId => set({ scopeId })}
        />
      )}
    </Stack>
  );
}
